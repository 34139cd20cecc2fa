import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { type PresentReport, presentReport } from '../report.server'
import { reportForChange } from '../reports.server'
import { type Frozen, hashOf } from './content'

/** What must be known before freezing: the faults that were found. */
export async function faultsBeforeFreezing(actor: SignedInActor, id: string) {
  permit(actor, 'report.freeze')
  const { report, written } = await presentReport(id)
  return { title: report.title, faults: written.checks.filter(({ level }) => level === 'fault') }
}

/** Freezes a report as it reads now, with every record it counts as it is now; the snapshot's number. Throws FieldErrors where faults stand and no note says why. */
export async function freezeReport(actor: SignedInActor, id: string, note: string | null): Promise<number> {
  permit(actor, 'report.freeze')
  const present = await presentReport(id)
  if (!note && present.written.checks.some(({ level }) => level === 'fault')) throw new FieldErrors({ note: 'faultsStand' })
  const frozen = frozenOf(present, note)
  return inTransaction(async (tx) => {
    await reportForChange(tx, id, present.report.version)
    const number = await store(tx, actor, id, frozen)
    await recordChange(tx, actor, { action: 'freeze', kind: 'report', id, changes: { snapshot: [null, number], ...(note ? { note: [null, note] } : {}) } })
    return number
  }, { timeout: 60_000 })
}

function frozenOf({ report, office, written }: PresentReport, note: string | null): Frozen {
  const { title, periodFrom, periodTo, asOf } = report
  const { figures, comparison, checks, paragraphs, records } = written
  const texts = paragraphs.filter(({ omitted }) => !omitted).map(({ key, kind, lead, pieces }) => ({ key, kind, lead, pieces }))
  const frozen = { title, periodFrom, periodTo, asOf, figures: { figures, comparison, checks, officeName: office.officeName, note }, texts, records: [...records.values()] }
  return { ...frozen, figures: asJson(frozen.figures), texts: asJson(texts) }
}

/** As the database will give it back: without what is undefined. */
const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

async function store(tx: Tx, actor: SignedInActor, reportId: string, { records, figures, texts, ...rest }: Frozen): Promise<number> {
  const last = await tx.reportSnapshot.aggregate({ where: { reportId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const hash = hashOf({ records, figures, texts, ...rest })
  const json = { figures: figures as unknown as Prisma.InputJsonObject, texts: texts as unknown as Prisma.InputJsonArray }
  const { id: snapshotId } = await tx.reportSnapshot.create({ data: { ...rest, ...json, reportId, number, hash, frozenById: actor.userId } })
  for (let at = 0; at < records.length; at += 1000) {
    const batch = records.slice(at, at + 1000).map(({ kind, id, label, values }) => ({ snapshotId, kind, recordId: id, label: label ?? '', values }))
    await tx.snapshotRecord.createMany({ data: batch })
  }
  return number
}
