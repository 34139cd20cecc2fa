import { Client } from 'pg'
import { expertDocument } from '../documents/expert.ts'
import { type SearchEngine, type Sql, type WritableEngine } from '../engines/engine.ts'
import { MeilisearchEngine } from '../engines/meilisearch.ts'
import { PostgresEngine } from '../engines/postgres.ts'
import { BadSet, type JudgedExpert } from './judged-set.ts'
import { type Ranker } from './ranker.ts'

const AUDIENCE = 'evaluation'
const DEEPEST = 100
const BATCH = 500

/** A ranker that asks a search engine with the need's title, and what to do when all needs are asked. */
export interface Retrieval {
  ranker: Ranker
  close: () => Promise<void>
}

/** Searches a PostgreSQL (DATABASE_URL, migrated) through tables of this session alone, which end with it. */
export async function postgres(experts: JudgedExpert[]): Promise<Retrieval> {
  const client = new Client({ connectionString: needed('DATABASE_URL') })
  await client.connect()
  for (const table of ['search_document', 'search_revision']) await client.query(`CREATE TEMP TABLE ${table} (LIKE ${table} INCLUDING ALL)`)
  const sql: Sql = async <Row>(text: string, params: unknown[]) => (await client.query(text, params)).rows as Row[]
  const engine = new PostgresEngine(sql)
  await feed(engine, experts)
  await client.query('VACUUM ANALYZE search_document')
  return { ranker: asking(engine), close: () => client.end() }
}

/** Searches a Meilisearch (MEILISEARCH_URL, MEILISEARCH_KEY) through an index of its own, dropped at the end. */
export async function meilisearch(experts: JudgedExpert[]): Promise<Retrieval> {
  const options = { host: needed('MEILISEARCH_URL'), apiKey: process.env.MEILISEARCH_KEY, prefix: `evaluation_${process.pid}_` }
  const engine = new MeilisearchEngine(options)
  await feed(engine, experts)
  return { ranker: asking(engine), close: () => engine.drop() }
}

function needed(name: string) {
  const value = process.env[name]
  if (!value) throw new BadSet(`${name} is not set: this engine needs a server`)
  return value
}

async function feed(engine: WritableEngine, experts: JudgedExpert[]) {
  for (let at = 0; at < experts.length; at += BATCH) await engine.index(experts.slice(at, at + BATCH).map(documentOf))
}

const documentOf = ({ id, name, text }: JudgedExpert) =>
  expertDocument({
    id,
    name,
    otherNames: [],
    institution: null,
    department: null,
    position: null,
    disciplines: [],
    directions: [],
    keywords: [],
    biography: null,
    works: text.map((title, i) => ({ id: String(i), title })),
    industries: [],
    fields: [],
    cooperationModes: [],
    regions: [],
    status: 'active',
    listed: true,
    audiences: [AUDIENCE],
    updatedAt: new Date(0),
  })!

/** By rank: engines promise an order, not scores that compare. */
const asking = (engine: SearchEngine): Ranker => async ({ title }) => {
  const { hits } = await engine.search({ text: title, kinds: ['expert'], audiences: [AUDIENCE], pageSize: DEEPEST })
  return hits.map(({ recordId }, rank) => ({ expertId: recordId, score: 1 / (rank + 1) }))
}
