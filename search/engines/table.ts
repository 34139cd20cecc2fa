import { idOf, type SearchDocument } from '../documents/document.ts'
import { cleaned, prepare } from '../indexes/prepare.ts'
import type { DocumentId, Kind } from '../indexes/kinds.ts'
import type { Sql } from './engine.ts'
import { latinWords, tokenVector } from './postgres/tokens.ts'

/** All documents of one record; none when nobody is to find it any more. */
export interface RecordDocuments {
  kind: Kind
  recordId: string
  documents: SearchDocument[]
}

/**
 * The next revision. Its row stays locked until the transaction ends, so revisions are committed in their order and
 * `pendingChanges` never passes one that is still to come.
 */
const nextRevision = `
  INSERT INTO search_revision AS r (id, source, revision) VALUES (1, gen_random_uuid()::text, 1)
  ON CONFLICT (id) DO UPDATE SET revision = r.revision + 1 RETURNING revision`

const upsert = `
  WITH next AS (${nextRevision}),
  given AS (
    SELECT * FROM jsonb_to_recordset($1::text::jsonb) AS g(id text, kind text, record_id text, document jsonb, audiences text[],
      hidden_from text[], facets text[], title_key text, newest_at bigint, tokens text, latin text)
  ),
  gone AS (
    UPDATE search_document d SET revision = next.revision, document = NULL, audiences = '{}', hidden_from = '{}', facets = '{}',
      tokens = ''::tsvector, latin = ''
    FROM next, jsonb_to_recordset($2::text::jsonb) AS k(kind text, record_id text)
    WHERE d.kind = k.kind AND d.record_id = k.record_id AND d.document IS NOT NULL AND d.id NOT IN (SELECT id FROM given)
  )
  INSERT INTO search_document AS d
    (id, kind, record_id, revision, document, audiences, hidden_from, facets, title_key, newest_at, tokens, latin)
  SELECT id, kind, record_id, next.revision, document, audiences, hidden_from, facets, title_key, newest_at, tokens::tsvector, latin
  FROM given, next
  ON CONFLICT (id) DO UPDATE SET (revision, document, audiences, hidden_from, facets, title_key, newest_at, tokens, latin) =
    (excluded.revision, excluded.document, excluded.audiences, excluded.hidden_from, excluded.facets, excluded.title_key,
     excluded.newest_at, excluded.tokens, excluded.latin)
  WHERE d.document IS DISTINCT FROM excluded.document OR d.tokens IS DISTINCT FROM excluded.tokens`

/** Replaces what can be found of these records, all in one revision; what did not change keeps its own. */
export async function putRecords(sql: Sql, records: RecordDocuments[]): Promise<void> {
  if (records.length) await write(sql, records.flatMap(({ documents }) => documents), records)
}

/** Adds or replaces single documents. */
export async function putDocuments(sql: Sql, documents: SearchDocument[]): Promise<void> {
  if (documents.length) await write(sql, documents, [])
}

async function write(sql: Sql, documents: SearchDocument[], whole: RecordDocuments[]): Promise<void> {
  const rows = new Map(documents.map((document) => [idOf(document), rowOf(cleaned(document))]))
  const keys = whole.map(({ kind, recordId }) => ({ kind, record_id: recordId }))
  await sql(upsert, [JSON.stringify([...rows.values()]), JSON.stringify(keys)])
}

function rowOf(document: SearchDocument) {
  const prepared = prepare(document)
  return {
    id: idOf(document),
    kind: document.kind,
    record_id: document.recordId,
    document,
    audiences: document.audiences,
    hidden_from: document.hiddenFrom,
    facets: facetEntries(document),
    title_key: prepared.titleKey,
    newest_at: document.newestAt,
    tokens: tokenVector(prepared),
    latin: latinWords(prepared),
  }
}

const facetEntries = (document: SearchDocument): string[] => [
  `kind=${document.kind}`,
  ...new Set(Object.entries(document.facets).flatMap(([field, values]) => values.map((value) => `${field}=${value}`))),
]

/** Takes documents out of the index, leaving a trace by which Meilisearch learns of it. */
export async function removeDocuments(sql: Sql, ids: DocumentId[]): Promise<void> {
  await sql(
    `WITH next AS (${nextRevision})
     UPDATE search_document d SET revision = next.revision, document = NULL, audiences = '{}', hidden_from = '{}', facets = '{}',
       tokens = ''::tsvector, latin = ''
     FROM next WHERE d.id = ANY($1::text[]) AND d.document IS NOT NULL`,
    [ids],
  )
}

/** Has documents that did not change themselves be taken over anew, for something that is kept beside them did. */
export async function touchDocuments(sql: Sql, ids: DocumentId[]): Promise<void> {
  await sql(`WITH next AS (${nextRevision}) UPDATE search_document d SET revision = next.revision FROM next WHERE d.id = ANY($1::text[]) AND d.document IS NOT NULL`, [ids])
}

/** Every record that has something to be found: what a full re-index compares with, to remove what is gone. */
export async function listedRecords(sql: Sql): Promise<{ kind: Kind; recordId: string }[]> {
  return sql(`SELECT DISTINCT kind, record_id AS "recordId" FROM search_document WHERE document IS NOT NULL`, [])
}

/** A place in the table's history: everything up to it is known. */
export interface Place {
  source: string
  revision: number
  id: string
}

export interface Change {
  id: DocumentId
  revision: number
  document: SearchDocument | null
}

/** The last place of the table's history; null as long as nothing was ever written. */
export async function latestPlace(sql: Sql): Promise<Place | null> {
  const rows = await sql<{ source: string; revision: string; id: string }>(
    `SELECT r.source, d.revision::text AS revision, d.id FROM search_revision r, search_document d ORDER BY d.revision DESC, d.id DESC LIMIT 1`,
    [],
  )
  return rows[0] ? { ...rows[0], revision: Number(rows[0].revision) } : null
}

/** The changes after a place, in order, at most `limit`. */
export async function changesAfter(sql: Sql, { revision, id }: Pick<Place, 'revision' | 'id'>, limit: number): Promise<Change[]> {
  const rows = await sql<{ id: DocumentId; revision: string; document: SearchDocument | null }>(
    `SELECT id, revision::text AS revision, document FROM search_document
     WHERE (revision, id) > ($1::bigint, $2::text) ORDER BY revision, id LIMIT ${Number(limit)}`,
    [revision, id],
  )
  return rows.map((row) => ({ ...row, revision: Number(row.revision) }))
}

export async function countChangesAfter(sql: Sql, { revision, id }: Pick<Place, 'revision' | 'id'>): Promise<number> {
  const [row] = await sql<{ count: number }>(
    `SELECT count(*)::int AS count FROM search_document WHERE (revision, id) > ($1::bigint, $2::text)`,
    [revision, id],
  )
  return row?.count ?? 0
}
