import { createHash, randomUUID } from 'node:crypto'
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'

/** Prisma's own lock number, so that `prisma migrate deploy` and this never run at once. */
const advisoryLock = 72707369

/** The table as Prisma makes it. */
const ledger = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`

interface Migration {
  name: string
  sql: string
  checksum: string
}

/** A database that the migrations cannot be applied to; the message is one line. */
export class MigrationError extends Error {}

/**
 * Applies the migrations of `folder` that the database lacks, in order of name, each in a transaction of its own.
 * Returns their names. Throws a MigrationError when an applied one was changed or is missing, or when one fails.
 */
export async function migrate(databaseUrl: string, folder = fileURLToPath(new URL('migrations', import.meta.url))): Promise<string[]> {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [advisoryLock])
    await client.query(ledger)
    const migrations = await readMigrations(folder)
    const applied = await appliedMigrations(client)
    refuseStrangers(migrations, applied)
    const lacking = migrations.filter(({ name }) => !applied.has(name))
    for (const migration of lacking) await apply(client, migration)
    return lacking.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort()
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
  )
  const unfinished = rows.find((row) => row.finished_at === null)
  if (unfinished) throw new MigrationError(`migration ${unfinished.migration_name} was begun and not finished: mend the database, then delete its row in _prisma_migrations`)
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

function refuseStrangers(migrations: Migration[], applied: Map<string, string>) {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const [name, checksum] of applied) {
    if (!known.has(name)) throw new MigrationError(`the database has migration ${name}, which this version of the portal lacks: use the newer version`)
    if (known.get(name) !== checksum) throw new MigrationError(`migration ${name} was changed after it was applied: restore its file and write a new migration`)
  }
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      'insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) values ($1, $2, $3, clock_timestamp(), 1)',
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw new MigrationError(`migration ${name} failed and was undone: ${error instanceof Error ? error.message : String(error)}`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main()

async function main() {
  const { DATABASE_URL } = process.env
  try {
    if (!DATABASE_URL) throw new MigrationError('DATABASE_URL is not set')
    const names = await migrate(DATABASE_URL)
    console.log(names.length === 0 ? 'up to date' : `${names.length} applied`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
