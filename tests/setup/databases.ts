import { join } from 'node:path'
import type { Client } from 'pg'
import { withClient } from '../../scripts/lib/postgres-client.mjs'
import { fingerprint } from '../../scripts/lib/files.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { runScript } from '../../scripts/lib/run.mjs'
import { migrate } from '../../prisma/migrate'

/** `empty` is migrated; `samples` holds the reference lists and the sample data as well. */
export type Template = 'empty' | 'samples'

/** Creates the database `name` as a copy of a template (made when it is missing) and returns its address. */
export async function cloneDatabase(name: string, template: Template): Promise<string> {
  const source = await ensureTemplate(template)
  await onServer(async (client) => {
    await client.query(`drop database if exists ${name} with (force)`)
    await client.query(`create database ${name} template ${source}`)
  })
  return addressOf(name)
}

export async function dropDatabases(prefix: string): Promise<void> {
  await onServer(async (client) => {
    const { rows } = await client.query('select datname from pg_database where starts_with(datname, $1)', [prefix])
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`)
  })
}

/** Makes the template unless it is there; its name holds a hash of what went into it, so a stale one is never used. */
async function ensureTemplate(template: Template): Promise<string> {
  const name = templateName(template)
  await onServer(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount) return
    const half = `${name}_half`
    await client.query(`drop database if exists ${half} with (force)`)
    await client.query(`create database ${half}`)
    await fill(addressOf(half), template)
    await client.query(`alter database ${half} rename to ${name}`)
  })
  return name
}

function templateName(template: Template): string {
  const sources = ['prisma/migrations', ...(template === 'samples' ? ['prisma/seed.ts', 'prisma/sample', 'prisma/reference'] : [])]
  const today = new Date().toISOString().slice(0, 10)
  return `lianyan_template_${template}_${fingerprint(root, sources, today).slice(0, 12)}`
}

async function fill(databaseUrl: string, template: Template): Promise<void> {
  await migrate(databaseUrl)
  if (template === 'empty') return
  const log = join(process.env.TEST_STATE ?? '/tmp', 'seed.log')
  await runScript('prisma/seed.ts', [], { label: 'the seed', log, env: { DATABASE_URL: databaseUrl, SAMPLE: '1', SESSION_SECRET: 'only-for-tests-'.padEnd(48, 'x') } })
}

function addressOf(database: string): string {
  const address = new URL(serverAddress())
  address.pathname = `/${database}`
  return address.href
}

function serverAddress(): string {
  const { TEST_POSTGRES_URL } = process.env
  if (!TEST_POSTGRES_URL) throw new Error('TEST_POSTGRES_URL is not set: run the tests through Vitest')
  return TEST_POSTGRES_URL
}

function onServer<T>(work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(serverAddress(), work)
}
