import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { readJson, sizeOf, writeJson } from './files.mjs'
import { postgresBinaries } from './postgres-binaries.mjs'
import { freePort } from './ports.mjs'
import { connect, ensureDatabase } from './postgres-client.mjs'
import { isRunning, startDetached, startOf, stopProcess, until } from './processes.mjs'
import { complaint, run } from './run.mjs'

const user = 'lianyan'

/**
 * The embedded PostgreSQL of `state`, running: adopted when one that an earlier start left is healthy, else started.
 * `settings` are PostgreSQL settings for this server. Resolves to { url, pid, port, version, adopted, restart(), stop() };
 * `url` names the database `lianyan`.
 */
export async function startPostgres(state, password, { settings = {}, signal } = {}) {
  const server = { state, password, settings, signal, data: join(state.dir, 'postgres'), ...postgresBinaries(state) }
  await initialise(server)
  const up = async () => (await adopt(server)) ?? (await launch(server))
  const { pid, port, adopted } = await up()
  await ensureDatabase(address(server, port, 'postgres'), user)
  const handle = {
    name: 'PostgreSQL',
    marker: server.data,
    version: server.version,
    url: address(server, port, user),
    pid,
    port,
    adopted,
    restart: async () => Object.assign(handle, await up()),
    stop: () => stop(server.data, handle.pid),
  }
  return handle
}

/** Ends a PostgreSQL that may still run on the data folder `data`. */
export async function stopLeftPostgres(data) {
  await stop(data, lockFile(data)?.pid)
}

async function initialise({ state, password, settings, signal, data, bin, major }) {
  const found = existsSync(join(data, 'PG_VERSION')) && readFileSync(join(data, 'PG_VERSION'), 'utf8').trim()
  if (found === major) return
  if (found) throw new Failure(`${data} was written by PostgreSQL ${found}, this portal brings ${major}: dump it with ${found}, move it away, start, and restore`)
  const half = `${data}.new`
  const passwordFile = join(state.dir, `.postgres-password-${process.pid}`)
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (state.user.uid !== undefined) for (const path of [half, passwordFile]) chownSync(path, state.user.uid, state.user.gid)
  const args = ['-D', half, '-U', user, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C.UTF-8', '--no-instructions']
  if (settings.fsync === 'off') args.push('--no-sync')
  try {
    await run(join(bin, 'initdb'), args, { label: 'initdb', log: join(state.logs, 'initdb.log'), cwd: '/', user: state.user, signal })
  } finally {
    rmSync(passwordFile, { force: true })
  }
  renameSync(half, data)
}

/** A server that an earlier start left behind: taken over when it answers, else stopped. */
async function adopt(server) {
  const { data } = server
  const left = lockFile(data)
  if (!left) return undefined
  if (!isRunning(left.pid, data)) {
    rmSync(join(data, 'postmaster.pid'), { force: true })
    return undefined
  }
  if ((await answers(server, left.port)) === true) return { ...left, adopted: true }
  await stop(data, left.pid)
  return undefined
}

async function launch(server) {
  const { state, data, bin, settings } = server
  const remembered = join(state.dir, 'ports.json')
  const ports = readJson(remembered, {})
  const port = await freePort(ports.postgres)
  if (port !== ports.postgres) writeJson(remembered, { ...ports, postgres: port })
  const log = join(state.logs, 'postgres.log')
  const fixed = { listen_addresses: '127.0.0.1', port, unix_socket_directories: '', ...settings }
  const args = ['-D', data, ...Object.entries(fixed).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const logged = sizeOf(log)
  const pid = await startDetached(join(bin, 'postgres'), args, { log, user: state.user })
  const answer = await until(async () => (startOf(pid) ? answers(server, port) : 'gone'), 60_000)
  if (answer === true) return { pid, port, adopted: false }
  await stop(data, pid)
  if (answer !== 'wrong password') throw new Failure(`PostgreSQL does not start: ${complaint(log, logged) ?? 'no answer within a minute'}`, log)
  await resetPassword(server)
  return launch(server)
}

/** true, 'wrong password', or false while there is no answer yet. */
async function answers(server, port) {
  try {
    const client = await connect(address(server, port, 'postgres'))
    await client.end()
    return true
  } catch (error) {
    return error.code === '28P01' && 'wrong password'
  }
}

/** The secrets were lost and made anew while the data stayed: the single-user mode needs no password. */
async function resetPassword({ state, password, data, bin }) {
  const args = ['--single', '-D', data, 'postgres']
  const input = `ALTER ROLE ${user} PASSWORD '${password}'\n`
  await run(join(bin, 'postgres'), args, { label: 'the new password', log: join(state.logs, 'password.log'), cwd: '/', user: state.user, input })
}

/** Fast shutdown: sessions are ended, a checkpoint is written; at last immediate. */
function stop(data, pid) {
  return stopProcess(pid, data, ['SIGINT', 'SIGQUIT'], 20_000)
}

/** PostgreSQL's own record of the server on a data folder: line 1 is its process, line 4 its port. */
function lockFile(data) {
  const file = join(data, 'postmaster.pid')
  if (!existsSync(file)) return undefined
  const lines = readFileSync(file, 'utf8').split('\n')
  return { pid: Number(lines[0]), port: Number(lines[3]) }
}

function address({ password }, port, database) {
  return `postgres://${user}:${password}@127.0.0.1:${port}/${database}`
}
