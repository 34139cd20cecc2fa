import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { type CountedRecord, recordKey } from '../figures/figure'
import { type FrozenFigures, type FrozenParagraph, hashOf } from './content'

/** A report as it was frozen, and whether it is still what its hash vouches for. */
export interface Snapshot {
  reportId: string
  number: number
  title: string
  periodFrom: Date
  periodTo: Date
  asOf: Date
  frozenAt: Date
  frozenBy: string | null
  hash: string
  intact: boolean
  content: FrozenFigures
  paragraphs: FrozenParagraph[]
  records: Map<string, CountedRecord>
}

/** Opens a snapshot and checks its hash. Throws `not_found`. */
export async function readSnapshot(reportId: string, number: number): Promise<Snapshot> {
  const row = found(await db().reportSnapshot.findUnique({ where: { reportId_number: { reportId, number } }, include: { records: true } }))
  const { title, periodFrom, periodTo, asOf, frozenAt, hash, figures, texts, frozenById } = row
  const records = row.records.map(({ kind, recordId, label, values }): CountedRecord => ({ kind, id: recordId, label: label || null, values: values as CountedRecord['values'] }))
  const content = figures as unknown as FrozenFigures
  const paragraphs = texts as unknown as FrozenParagraph[]
  const frozenBy = frozenById && ((await db().user.findUnique({ where: { id: frozenById }, select: { name: true } }))?.name ?? null)
  const intact = hashOf({ title, periodFrom, periodTo, asOf, figures: content, texts: paragraphs, records }) === hash
  return { reportId, number, title, periodFrom, periodTo, asOf, frozenAt, frozenBy, hash, intact, content, paragraphs, records: new Map(records.map((record) => [recordKey(record), record])) }
}

/** A snapshot's page. */
export async function getSnapshot(actor: SignedInActor, reportId: string, number: number | undefined) {
  permit(actor, 'report.view')
  const { records, content, ...snapshot } = await readSnapshot(reportId, found(number))
  return { ...snapshot, officeName: content.officeName, comparison: content.comparison, note: content.note, records: records.size }
}
