import type { Changes } from '~/domain/history/changes'
import { needSchema } from './needs.schema'
import type { Tx } from '~/platform/db.server'

/** The fields of the form that others read; the bureau's own number and note, and what is no text, are left out. */
const readFields = Object.keys(needSchema.shape).filter((field) => !['number', 'note', 'version', 'validUntil', 'enterprise'].includes(field))

/** The changes of a need's fields since it last entered a state (since it was written down, where it never did), first value and last. */
export async function changesSince(tx: Pick<Tx, 'auditEntry'>, needId: string, state: string): Promise<Changes> {
  const entries = await tx.auditEntry.findMany({ where: { recordKind: 'need', recordId: needId }, orderBy: { seq: 'asc' }, select: { changes: true } })
  const all = entries.map(({ changes }) => changes as Changes)
  const entered = all.findLastIndex((changes) => changes.state?.[1] === state)
  return overall(all.slice(Math.max(entered, 0) + 1))
}

/** Several changes as one: what stood before the first, what stands after the last. */
function overall(list: Changes[]): Changes {
  const merged: Changes = {}
  for (const changes of list)
    for (const field of readFields) if (changes[field]) merged[field] = [merged[field] ? merged[field][0] : changes[field][0], changes[field][1]]
  return Object.fromEntries(Object.entries(merged).filter(([, [before, after]]) => JSON.stringify(before) !== JSON.stringify(after)))
}

/** Whether a need reads otherwise than when it was last published. */
export const isRewritten = async (tx: Pick<Tx, 'auditEntry'>, needId: string): Promise<boolean> => Object.keys(await changesSince(tx, needId, 'published')).length > 0
