import { type Scope, yearBefore } from '../period'
import { readAgreements } from './agreements.server'
import { readAwards } from './awards.server'
import { readBudgets } from './budgets.server'
import { readCommissioners } from './commissioners.server'
import { centresFigure } from './centres.server'
import { type Compared, compare } from './compare'
import { type Check, checksOf } from './checks'
import { readDeclarations } from './declarations.server'
import { readDocuments } from './documents.server'
import { readEvents } from './events.server'
import { type CountedRecord, type Figure, type Reading, recordKey, type Uncounted } from './figure'
import { readIncentives } from './incentives.server'
import { readPatents } from './patents.server'
import { readPolicies } from './policies.server'
import { readPortal } from './portal.server'
import { readRecognitions } from './recognitions.server'
import { readStatistics } from './statistics.server'
import { readTargets } from './targets.server'
import { readVisits } from './visits.server'

/** In the order of the report. */
const readers = [readDeclarations, readVisits, readAgreements, readPatents, readRecognitions, readAwards, readCommissioners, readBudgets, readPolicies, readIncentives, readTargets, readEvents, readDocuments, readPortal]

/** Everything that is counted of a scope. */
export interface Count {
  figures: Figure[]
  /** The records behind them, each once, by `recordKey`. */
  records: Map<string, CountedRecord>
  uncounted: Uncounted[]
  /** Figures that a source gives though there are records to count. */
  reported: Figure[]
}

/** A scope's figures with the same stretch of the year before and what arithmetic says of them. */
export interface Figures extends Count {
  comparison: Compared[]
  checks: Check[]
}

/** Reads a scope's figures and those of the year before; the number of queries does not depend on the records. */
export async function readFigures(scope: Scope): Promise<Figures> {
  const [now, before] = await Promise.all([count(scope), count(yearBefore(scope))])
  return { ...now, comparison: compare(now.figures, before.figures), checks: checksOf(now) }
}

/** Counts what happened within a scope; a statistic stands for a figure that has no records of its own. */
export async function count(scope: Scope): Promise<Count> {
  const [statistics, ...readings] = await Promise.all([readStatistics(scope), ...readers.map((read) => read(scope))])
  const given = new Map(statistics!.figures.map((figure) => [figure.key, figure]))
  const counted = [...readings.flatMap(({ figures }) => figures), await centresFigure(readings)]
  const figures = counted.map((figure) => (figure.records.length === 0 ? (given.get(figure.key) ?? figure) : figure))
  const reported = counted.flatMap(({ key, records }) => (records.length > 0 ? (given.get(key) ?? []) : []))
  const own = statistics!.figures.filter(({ key }) => !counted.some((figure) => figure.key === key.replace(/\.change$/, '')))
  return { figures: [...figures, ...own], reported, ...gathered([statistics!, ...readings]) }
}

function gathered(readings: Reading[]) {
  const records = new Map(readings.flatMap((reading) => reading.records).map((record) => [recordKey(record), record]))
  return { records, uncounted: readings.flatMap((reading) => reading.uncounted) }
}
