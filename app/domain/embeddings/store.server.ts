import { isDeepStrictEqual } from 'node:util'
import { documentId, touchDocuments } from '@search/index.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { sqlIn } from '~/domain/discovery/connection.server'
import { changeRun, changeRunIn, currentRun, renewed } from './run.server'
import { publicTexts, type Text, type TextKind, textKinds } from './texts.server'
import { bytesOf } from './vectors'

interface Changed {
  id: string
  revision: bigint
  kind: TextKind
  recordId: string
}

const changesAtOnce = 100

/** Looks at the texts of every record that changed since the last time, in the order of the changes. */
export async function catchUpTexts(): Promise<void> {
  for (let moved = false; ; ) {
    const changes = await changesAfter(await currentRun())
    const last = changes.at(-1)
    if (!last) return moved ? forgetUnused() : undefined
    for (const kind of textKinds) moved = (await refreshTexts(kind, changes.filter((change) => change.kind === kind).map(({ recordId }) => recordId))).changed || moved
    await changeRun(() => ({ revision: Number(last.revision), id: last.id }))
  }
}

const changesAfter = ({ revision, id }: { revision: number; id: string }) => db().$queryRaw<Changed[]>`
  SELECT id, revision, kind, record_id AS "recordId" FROM search_document
  WHERE (revision, id) > (${revision}::bigint, ${id}) AND kind IN ('expert', 'need') ORDER BY revision, id LIMIT ${changesAtOnce}`

/** Puts down which public texts these records have now; returns them. */
export async function refreshTexts(kind: TextKind, ids: string[]): Promise<{ texts: Text[]; changed: boolean }> {
  const texts = await publicTexts(kind, ids)
  const rows = texts.map(({ recordId, entry, sha256 }) => ({ kind, recordId, entry, sha256 }))
  const where = { kind, recordId: { in: ids } }
  const changed = await inTransaction(async (tx) => {
    const before = await tx.publicText.findMany({ where })
    if (isDeepStrictEqual(sorted(before), sorted(rows))) return false
    await tx.publicText.deleteMany({ where })
    await tx.publicText.createMany({ data: rows, skipDuplicates: true })
    await changeRunIn(tx, renewed)
    return true
  })
  return { texts, changed }
}

const sorted = (rows: object[]) => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()

/** Vectors of texts that nobody has any more, or that not everybody may read any more. */
async function forgetUnused(): Promise<void> {
  await db().$executeRaw`DELETE FROM text_vector v WHERE NOT EXISTS (SELECT 1 FROM public_text t WHERE t.sha256 = v.sha256)`
}

/** Some records with texts that lack a vector of this space. */
export const recordsLacking = (space: string, limit: number) => db().$queryRaw<{ kind: TextKind; recordId: string }[]>`
  SELECT DISTINCT t.kind, t.record_id AS "recordId" FROM public_text t LEFT JOIN text_vector v ON v.space = ${space} AND v.sha256 = t.sha256
  WHERE v.sha256 IS NULL ORDER BY 1, 2 LIMIT ${limit}`

/** Those of the texts that lack a vector, each once however many records have it. */
export async function lackingOf(space: string, texts: Text[]): Promise<Text[]> {
  const bySha = new Map(texts.map((text) => [text.sha256, text]))
  const known = await db().textVector.findMany({ where: { space, sha256: { in: [...bySha.keys()] } }, select: { sha256: true } })
  for (const { sha256 } of known) bySha.delete(sha256)
  return [...bySha.values()]
}

/** Keeps the vectors that a call gave, and what is known of the space and the call by it. */
export async function storeVectors(space: string, texts: Text[], vectors: Float32Array[], ms: number): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.textVector.createMany({ data: texts.map(({ sha256 }, i) => ({ space, sha256, vector: bytesOf(vectors[i]!) })), skipDuplicates: true })
    await tx.vectorSpace.updateMany({ where: { name: space, dimensions: null }, data: { dimensions: vectors[0]!.length } })
    await changeRunIn(tx, (run) => ({ lastCall: { at: new Date().toISOString(), texts: texts.length, ms }, failure: null, ...(run.serving === space && renewed(run)) }))
    await showAgain(tx, space, texts)
  })
}

/** Has the engines take the documents anew whose texts have got vectors in use. */
async function showAgain(tx: Tx, space: string, texts: Text[]): Promise<void> {
  if ((await currentRun(tx)).serving !== space) return
  const rows = await tx.publicText.findMany({ where: { sha256: { in: texts.map(({ sha256 }) => sha256) } }, select: { kind: true, recordId: true } })
  const ids = rows.flatMap(({ kind, recordId }) => [documentId(kind as TextKind, recordId), documentId(kind as TextKind, recordId, 'full')])
  await touchDocuments(sqlIn(tx), ids)
}

/** Remembers that the service will not take a text, and why. */
export async function storeRefusal(space: string, { sha256 }: Text, refusal: string): Promise<void> {
  await db().textVector.createMany({ data: [{ space, sha256, refusal }], skipDuplicates: true })
}

/** Texts in all, of these with a vector of the space, and of these refused by the service; a text of several records is one. */
export async function progressOf(space: string): Promise<{ total: number; made: number; refused: number }> {
  const [row] = await db().$queryRaw<{ total: number; made: number; refused: number }[]>`
    SELECT count(*)::int AS total, count(v.vector)::int AS made, (count(v.sha256) - count(v.vector))::int AS refused
    FROM (SELECT DISTINCT sha256 FROM public_text) t LEFT JOIN text_vector v ON v.space = ${space} AND v.sha256 = t.sha256`
  return row!
}
