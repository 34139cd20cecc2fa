import { chmodSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '@tests/setup/folders'
import { expect, onTestFinished, test } from 'vitest'
import { withClient } from './postgres-client.mjs'
import { startPostgres, stopLeftPostgres } from './postgres.mjs'
import { isRunning, until } from './processes.mjs'
import { openState } from './state.mjs'

const bound = 60_000

function stateIn(folder: string) {
  const state = openState(join(folder, 'data'))
  onTestFinished(async () => {
    if (existsSync(state.dir)) await stopLeftPostgres(join(state.dir, 'postgres'))
    if (state.moved) rmSync(state.dir, { recursive: true, force: true })
  })
  return state
}

const ask = (url: string, sql: string) => withClient(url, async (client) => (await client.query(sql)).rows)

test('works where only the owner may enter, in UTF-8, with trigrams of Chinese words', { timeout: bound }, async () => {
  const state = stateIn(temporaryFolder(0o700))
  const server = await startPostgres(state, 'secret')
  await ask(server.url, 'create extension pg_trgm')
  expect(await ask(server.url, "select show_trgm('处理') <> '{}' as found, current_setting('server_encoding') as encoding")).toEqual([{ found: true, encoding: 'UTF8' }])
  expect(state.moved).toBe(process.getuid?.() === 0)
  await server.stop()
  expect(isRunning(server.pid, server.marker)).toBe(false)
})

test('one left behind is adopted, one killed is started again with what it held', { timeout: bound }, async () => {
  const state = stateIn(temporaryFolder())
  const first = await startPostgres(state, 'secret')
  await ask(first.url, 'create table kept as select 1 as one')
  const second = await startPostgres(state, 'secret')
  expect(second).toMatchObject({ pid: first.pid, url: first.url, adopted: true })
  process.kill(first.pid, 'SIGKILL')
  await until(() => !isRunning(first.pid, first.marker), bound)
  const third = await startPostgres(state, 'secret')
  expect(third).toMatchObject({ url: first.url, adopted: false })
  expect(await ask(third.url, 'select one from kept')).toEqual([{ one: 1 }])
})

test('when the secrets are lost the data stays within reach', { timeout: bound }, async () => {
  const state = stateIn(temporaryFolder())
  const before = await startPostgres(state, 'secret')
  await before.stop()
  const after = await startPostgres(state, 'another')
  expect(await ask(after.url, 'select 1 as one')).toEqual([{ one: 1 }])
})

test('data of another version, and a folder that nobody may write, are told in one line', { timeout: bound }, async () => {
  const state = stateIn(temporaryFolder())
  const server = await startPostgres(state, 'secret')
  await server.stop()
  const data = join(state.dir, 'postgres')
  writeFileSync(join(data, 'PG_VERSION'), '14\n')
  await expect(startPostgres(state, 'secret')).rejects.toThrow(/was written by PostgreSQL 14, this portal brings 18/)
  writeFileSync(join(data, 'PG_VERSION'), '18\n')
  chmodSync(data, 0o755)
  await expect(startPostgres(state, 'secret')).rejects.toThrow(/PostgreSQL does not start: .*permissions.*\(log: /)
  expect(statSync(join(state.logs, 'postgres.log')).size).toBeGreaterThan(0)
})
