import { z } from 'zod'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { holdValue } from '~/domain/records/lock.server'
import { faults } from './fault'

const failure = z.object({
  code: z.enum(faults),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  at: z.string(),
  /** Nothing is asked until somebody goes on, or the portal starts anew. */
  final: z.boolean(),
  /** Nothing is asked before this moment. */
  until: z.string().nullable(),
})

/** How far vectors are made, besides what the vectors themselves tell. */
const run = z.object({
  paused: z.boolean(),
  /** The last change of search documents whose records' texts were looked at. */
  revision: z.number(),
  id: z.string(),
  /** The space whose vectors are in use. */
  serving: z.string().nullable(),
  /** Changes with every change of texts and vectors in use, so that who holds them in memory can tell. */
  version: z.number(),
  failure: failure.nullable(),
  lastCall: z.object({ at: z.string(), texts: z.number(), ms: z.number() }).nullable(),
})
export type Run = z.infer<typeof run>

const key = 'embeddings.run'
const beginning: Run = { paused: false, revision: 0, id: '', serving: null, version: 0, failure: null, lastCall: null }

/** What stands; where nothing does, vectors are to be made from the first text on. */
export async function currentRun(tx: Tx = db()): Promise<Run> {
  const row = await tx.setting.findUnique({ where: { key } })
  return run.safeParse(row?.value).data ?? beginning
}

/** Changes what is given and leaves the rest; changes follow one another. */
export const changeRun = (change: (before: Run) => Partial<Run>): Promise<void> => inTransaction((tx) => changeRunIn(tx, change))

export async function changeRunIn(tx: Tx, change: (before: Run) => Partial<Run>): Promise<void> {
  await holdValue(tx, 'setting', key)
  const before = await currentRun(tx)
  const value = { ...before, ...change(before) }
  await tx.setting.upsert({ where: { key }, create: { key, value }, update: { value } })
}

/** Tells everybody that texts or vectors in use are others now. */
export const renewed = ({ version }: Run): Pick<Run, 'version'> => ({ version: version + 1 })
