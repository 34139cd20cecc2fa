import { documentId, type Kind, KINDS, listedRecords, PREPARED_AS, putRecords } from '@search/index.server'
import { db, inTransaction } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { documentsOf } from './documents.server'
import { askForVectors } from '~/domain/embeddings/asking.server'
import { sql } from './connection.server'
import { feedEngine } from './engine.server'

/** Raise the number whenever documents come out differently for the same rows: the next start makes all of them anew. */
const documentsVersion = `2 ${PREPARED_AS}`

const versionKey = 'search.documents'

const batch = 200

interface Changed {
  kind: string
  id: string
}

/** The `index` job: makes the documents of changed records anew, and of those that carry their names. */
export async function indexRecords({ records }: { records: Changed[] }): Promise<void> {
  const ids = await affected(records)
  for (const kind of KINDS) await indexAll(kind, [...ids[kind]])
  await feedEngine()
  await askForVectors()
}

async function indexAll(kind: Kind, ids: string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += batch) await putRecords(sql, await documentsOf(kind, ids.slice(at, at + batch)))
}

async function affected(records: Changed[]): Promise<Record<Kind, Set<string>>> {
  const of = (kind: string) => records.filter((record) => record.kind === kind).map(({ id }) => id)
  const [institutions, enterprises] = [of('institution'), of('enterprise')]
  const [experts, needs, agreements] = await Promise.all([
    institutions.length ? db().expert.findMany({ where: { institutionId: { in: institutions } }, select: { id: true } }) : [],
    enterprises.length ? db().need.findMany({ where: { enterpriseId: { in: enterprises } }, select: { id: true } }) : [],
    db().agreement.findMany({
      where: { parties: { some: { OR: [{ institutionId: { in: institutions } }, { enterpriseId: { in: enterprises } }, { expertId: { in: of('expert') } }] } } },
      select: { id: true },
    }),
  ])
  const all = (kind: Kind, rows: { id: string }[]) => new Set([...of(kind), ...rows.map(({ id }) => id)])
  return { expert: all('expert', experts), need: all('need', needs), agreement: all('agreement', agreements) }
}

/** The `index-all` job: every record's documents, and away with those whose record is gone. */
export async function indexEverything(): Promise<void> {
  const current: Record<Kind, string[]> = {
    expert: (await db().expert.findMany({ select: { id: true } })).map(({ id }) => id),
    need: (await db().need.findMany({ select: { id: true } })).map(({ id }) => id),
    agreement: (await db().agreement.findMany({ select: { id: true } })).map(({ id }) => id),
  }
  for (const kind of KINDS) await indexAll(kind, current[kind])
  const known = new Set(KINDS.flatMap((kind) => current[kind].map((id) => documentId(kind, id))))
  const gone = (await listedRecords(sql)).filter(({ kind, recordId }) => !known.has(documentId(kind, recordId)))
  await putRecords(sql, gone.map((record) => ({ ...record, documents: [] })))
  await db().setting.upsert({ where: { key: versionKey }, create: { key: versionKey, value: documentsVersion }, update: { value: documentsVersion } })
  await feedEngine()
  await askForVectors()
}

/** Makes the documents of a portal that never had any, so that its first search already finds. */
export async function indexWhenNew(): Promise<void> {
  if (!(await db().setting.findUnique({ where: { key: versionKey } }))) await indexEverything()
}

/** Asks for all documents where this release makes them differently, or none were ever made. */
export async function indexWhenStale(): Promise<void> {
  const made = await db().setting.findUnique({ where: { key: versionKey } })
  if (made?.value !== documentsVersion) await inTransaction((tx) => enqueue(tx, 'index-all', {}))
}
