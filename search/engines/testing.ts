import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import pg from 'pg'
import type { SearchDocument } from '../documents/document.ts'
import type { Sql } from './engine.ts'
import { MeilisearchEngine } from './meilisearch.ts'
import type { VectorSource } from './vectors.ts'

const migration = new URL('../../prisma/migrations/20261123000002_search_document/migration.sql', import.meta.url)

function setting(name: string): string {
  const value = process.env[name]
  if (!value) throw new Error(`${name} is not set: the contract suite asks real servers (npm test starts them)`)
  return value
}

const unique = () => `contract_${randomBytes(6).toString('hex')}`

/** A database connection with an empty `search_document` of its own. */
export async function emptyTable(): Promise<{ sql: Sql; close: () => Promise<void> }> {
  const schema = unique()
  const pool = new pg.Pool({ connectionString: setting('DATABASE_URL'), max: 4, options: `-c search_path=${schema},public` })
  const sql: Sql = async <Row>(text: string, params: unknown[]) => (await pool.query(text, params)).rows as Row[]
  // Two suites starting at once must not both create the extension.
  await pool.query(`SELECT pg_advisory_lock(7); CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public; SELECT pg_advisory_unlock(7); CREATE SCHEMA ${schema}`)
  await pool.query(readFileSync(migration, 'utf8'))
  return {
    sql,
    close: async () => {
      await pool.query(`DROP SCHEMA ${schema} CASCADE`)
      await pool.end()
    },
  }
}

/** A Meilisearch index of its own; `host` leads elsewhere, for instance to a closed port. */
export async function emptyMeilisearch(host = setting('MEILISEARCH_URL'), vectors?: VectorSource): Promise<{ engine: MeilisearchEngine; close: () => Promise<void> }> {
  const engine = new MeilisearchEngine({ host, apiKey: process.env.MEILISEARCH_KEY, prefix: unique(), vectors })
  return { engine, close: () => engine.drop().catch(() => undefined) }
}

let count = 0

/** A document that everybody finds, with what the test is about. */
export function document(given: Partial<SearchDocument>): SearchDocument {
  return {
    kind: 'expert',
    recordId: `r${++count}`,
    variant: 'open',
    audiences: ['public'],
    hiddenFrom: [],
    title: '样例',
    aliases: [],
    organisations: [],
    keywords: [],
    works: [],
    body: '',
    facets: {},
    newestAt: count,
    ...given,
  }
}
