import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { presentReport } from '../report.server'
import { type Difference, differenceOf, type State } from './difference'
import { readSnapshot } from './read.server'
import { recordChanges } from './standing.server'

/** A snapshot by its number, or the report as it reads now. */
export type StateName = number | 'now'

/** What differs between two states of a report, and which states there are to compare. */
export async function reportDifference(actor: SignedInActor, id: string, asked: { from?: StateName; to?: StateName }): Promise<{ title: string; numbers: number[]; from: StateName; to: StateName; difference: Difference }> {
  permit(actor, 'report.view')
  const { title, snapshots } = found(await db().report.findUnique({ where: { id }, select: { title: true, snapshots: { select: { number: true }, orderBy: { number: 'desc' } } } }))
  const numbers = snapshots.map(({ number }) => number)
  const to = asked.to ?? 'now'
  const from = asked.from ?? numbers.find((number) => number !== to) ?? 'now'
  const [before, after] = await Promise.all([stateOf(id, from), stateOf(id, to)])
  return { title, numbers, from, to, difference: differenceOf(before, after, recordChanges) }
}

async function stateOf(id: string, name: StateName): Promise<State> {
  if (name !== 'now') {
    const { content, paragraphs, records } = await readSnapshot(id, name)
    return { figures: content.figures, paragraphs, records }
  }
  const { written } = await presentReport(id)
  return { figures: written.figures, paragraphs: written.paragraphs.filter(({ omitted }) => !omitted), records: written.records }
}
