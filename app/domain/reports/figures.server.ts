import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { type CountedRecord, type Figure, recordKey } from './figures/figure'
import { presentReport } from './report.server'
import { readSnapshot } from './snapshots/read.server'
import { type RecordStanding, standingsOf } from './snapshots/standing.server'

/** A record under a figure: what it gives, what it says, and in a snapshot how it stands today. */
export interface FigureRow {
  id: string
  record: CountedRecord
  amount: string
  standing: RecordStanding | null
}

/** A figure with the records it opens: those of today, or those that a snapshot froze. Throws `not_found` for a key the report has not. */
export async function figureOf(actor: SignedInActor, reportId: string, key: string, snapshot?: number): Promise<{ title: string; figure: Figure; rows: FigureRow[]; frozenAt: Date | null }> {
  permit(actor, 'report.view')
  return snapshot === undefined ? presentFigure(reportId, key) : frozenFigure(reportId, key, snapshot)
}

async function presentFigure(reportId: string, key: string) {
  const { report, written } = await presentReport(reportId)
  const figure = found(written.figures.find((one) => one.key === key))
  return { title: report.title, figure, rows: rowsOf(figure, written.records), frozenAt: null }
}

async function frozenFigure(reportId: string, key: string, number: number) {
  const snapshot = await readSnapshot(reportId, number)
  const figure = found(snapshot.content.figures.find((one) => one.key === key))
  const standings = await standingsOf(snapshot)
  const rows = rowsOf(figure, snapshot.records).map((row) => ({ ...row, standing: standings.get(row.id) ?? null }))
  return { title: snapshot.title, figure, rows, frozenAt: snapshot.frozenAt }
}

const rowsOf = (figure: Figure, records: Map<string, CountedRecord>): FigureRow[] =>
  figure.records.map((share) => ({ id: recordKey(share), record: records.get(recordKey(share))!, amount: share.amount, standing: null }))
