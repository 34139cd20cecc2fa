import { chownSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { readJson, sizeOf, writeJson } from './files.mjs'
import { meilisearchBinary } from './meilisearch-binary.mjs'
import { freePort } from './ports.mjs'
import { isRunning, startDetached, startOf, stopProcess, until } from './processes.mjs'
import { complaint } from './run.mjs'

/**
 * The Meilisearch of `state`, running on loopback: adopted when one that an earlier start left is healthy, else started.
 * Resolves to { url, key, pid, port, version, adopted, restart(), stop() }, or to undefined where none can run.
 */
export async function startMeilisearch(state, key, options) {
  const binary = meilisearchBinary(state, options)
  if (!binary) return undefined
  const server = { state, key, ...binary, home: join(state.dir, 'meilisearch'), record: join(state.dir, 'meilisearch.json') }
  prepare(server)
  const up = async () => (await adopt(server)) ?? (await launch(server)) ?? (await launchAfresh(server))
  const { pid, port, adopted } = await up()
  const handle = {
    name: 'Meilisearch',
    marker: server.home,
    version: server.version,
    url: `http://127.0.0.1:${port}`,
    key,
    pid,
    port,
    adopted,
    restart: async () => Object.assign(handle, await up()),
    stop: () => stopProcess(handle.pid, server.home),
  }
  return handle
}

/** Ends a Meilisearch that may still run with its data in the folder `home`. */
export async function stopLeftMeilisearch(home) {
  await stopProcess(readJson(`${home}.json`, {}).pid, home)
}

/** The index is derived from the database, so data of another Meilisearch version is thrown away, not converted. */
function prepare({ state, home, version }) {
  const minor = (text) => text.trim().split('.').slice(0, 2).join('.')
  if (minor(dataVersion(home) ?? version) !== minor(version)) rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true, mode: 0o700 })
  if (state.user.uid !== undefined) chownSync(home, state.user.uid, state.user.gid)
}

function dataVersion(home) {
  try {
    return readFileSync(join(home, 'data.ms', 'VERSION'), 'utf8')
  } catch {
    return undefined
  }
}

async function adopt(server) {
  const { pid, port } = readJson(server.record, {})
  if (!isRunning(pid, server.home)) return undefined
  if ((await runningVersion(server, port)) === server.version) return { pid, port, adopted: true }
  await stopProcess(pid, server.home)
  return undefined
}

async function launch(server) {
  const { state, key, command, home, record } = server
  const port = await freePort(readJson(record, {}).port)
  const log = join(state.logs, 'meilisearch.log')
  server.logged = sizeOf(log)
  const args = ['--no-analytics', '--http-addr', `127.0.0.1:${port}`, '--max-indexing-memory', '512MiB', '--log-level', 'WARN', '--db-path', join(home, 'data.ms')]
  const pid = await startDetached(command, args, { log, user: state.user, cwd: home, env: { MEILI_ENV: 'production', MEILI_MASTER_KEY: key } })
  writeJson(record, { pid, port })
  if (await until(() => !startOf(pid) || runningVersion(server, port), 30_000) && startOf(pid)) return { pid, port, adopted: false }
  await stopProcess(pid, home)
  return undefined
}

async function launchAfresh(server) {
  const { state, home } = server
  rmSync(home, { recursive: true, force: true })
  prepare(server)
  const log = join(state.logs, 'meilisearch.log')
  const started = await launch(server)
  if (!started) throw new Failure(`Meilisearch does not start: ${complaint(log, server.logged) ?? 'no answer within half a minute'}`, log)
  return started
}

async function runningVersion({ key }, port) {
  try {
    const headers = { authorization: `Bearer ${key}` }
    const reply = await fetch(`http://127.0.0.1:${port}/version`, { headers, signal: AbortSignal.timeout(3000) })
    return reply.ok && (await reply.json()).pkgVersion
  } catch {
    return false
  }
}
