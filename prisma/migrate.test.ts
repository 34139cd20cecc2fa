import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@tests/setup/folders'
import { beforeEach, expect, test } from 'vitest'
import { withClient } from '../scripts/lib/postgres-client.mjs'
import { migrate } from './migrate'

const url = process.env.DATABASE_URL as string
const ask = (sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

beforeEach(() => ask('drop schema public cascade; create schema public'))

function folderWith(migrations: Record<string, string>): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'migration_lock.toml'), 'provider = "postgresql"\n')
  for (const [name, sql] of Object.entries(migrations)) write(folder, name, sql)
  return folder
}

function write(folder: string, name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

const two = { '2_more': 'alter table a add column more int;', '1_init': 'create table a (id int);\ncreate table b (id int);' }

test('applies what is lacking in order of name, and nothing the second time', async () => {
  const folder = folderWith(two)
  expect(await migrate(url, folder)).toEqual(['1_init', '2_more'])
  expect(await migrate(url, folder)).toEqual([])
  write(folder, '3_last', 'drop table b;')
  expect(await migrate(url, folder)).toEqual(['3_last'])
})

test('keeps the checksum that Prisma computes: SHA-256 of the file', async () => {
  await migrate(url, folderWith({ '1_init': 'select 1;' }))
  expect(await ask('select migration_name, checksum, applied_steps_count, finished_at is not null as finished from _prisma_migrations')).toEqual([
    { migration_name: '1_init', checksum: '354b7196c9ba5fb4b21cf615bb6ec4cd5c07503c34229feef033fc081a8c03f4', applied_steps_count: 1, finished: true },
  ])
})

test('refuses a migration that was changed after it was applied', async () => {
  const folder = folderWith(two)
  await migrate(url, folder)
  write(folder, '1_init', 'create table c (id int);')
  await expect(migrate(url, folder)).rejects.toThrow(/1_init was changed after it was applied/)
})

test('refuses a database that a newer version has migrated', async () => {
  await migrate(url, folderWith(two))
  await expect(migrate(url, folderWith({ '1_init': two['1_init'] }))).rejects.toThrow(/2_more, which this version of the portal lacks/)
})

test('a migration that fails leaves nothing of itself', async () => {
  const folder = folderWith({ ...two, '3_bad': 'create table c (id int); select nonsense;' })
  await expect(migrate(url, folder)).rejects.toThrow(/3_bad failed and was undone: column "nonsense" does not exist/)
  expect(await ask("select to_regclass('c') as c, count(*)::int as applied from _prisma_migrations")).toEqual([{ c: null, applied: 2 }])
  write(folder, '3_bad', 'create table c (id int);')
  expect(await migrate(url, folder)).toEqual(['3_bad'])
})

test('two that run at once apply each migration once', async () => {
  const folder = folderWith(two)
  const applied = await Promise.all([migrate(url, folder), migrate(url, folder)])
  expect(applied.flat().sort()).toEqual(['1_init', '2_more'])
})
