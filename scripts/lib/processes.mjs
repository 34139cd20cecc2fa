import { spawn, spawnSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, renameSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sizeOf } from './files.mjs'

const linux = process.platform === 'linux'

/** When process `pid` started, as a text that a later process of the same number cannot share; undefined when it does not run. */
export function startOf(pid) {
  if (!linux) return processStatus(pid, 'lstart')
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()} ${fields[19]}`
  } catch {
    return undefined
  }
}

/** The command line of process `pid`, or an empty text. */
export function commandOf(pid) {
  if (!linux) return processStatus(pid, 'command') ?? ''
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

function processStatus(pid, field) {
  return spawnSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).stdout?.trim() || undefined
}

/** True while `pid` runs a command that names `marker`: a process number alone may have passed to a stranger. */
export function isRunning(pid, marker) {
  return Boolean(pid) && startOf(pid) !== undefined && commandOf(pid).includes(marker)
}

/**
 * Starts a server in a session of its own, so that a signal to the launcher's group does not reach it.
 * Its output goes to the file `log`; `user` ({ uid, gid }) is whom it runs as. Rejects when it cannot be executed.
 * @returns {Promise<number>} its process number
 */
export async function startDetached(command, args, { log, user, env = {}, cwd = '/' }) {
  if (sizeOf(log) > 10e6) renameSync(log, `${log}.1`)
  const output = openSync(log, 'a')
  const child = spawn(command, args, { detached: true, stdio: ['ignore', output, output], cwd, env: { ...process.env, ...env }, ...user })
  closeSync(output)
  await new Promise((resolve, reject) => child.once('spawn', resolve).once('error', reject))
  child.unref()
  return child.pid
}

/** Waits until `done` gives a truthy value, which it returns; undefined after `milliseconds`. */
export async function until(done, milliseconds, pause = 50) {
  const end = performance.now() + milliseconds
  for (;;) {
    const value = await done()
    if (value) return value
    if (performance.now() > end) return undefined
    await sleep(pause)
  }
}

/** Ends a process: each signal in turn, with `patience` milliseconds to obey, at last SIGKILL. */
export async function stopProcess(pid, marker, signals = ['SIGTERM'], patience = 8000) {
  for (const signal of [...signals, 'SIGKILL']) {
    if (!isRunning(pid, marker)) return
    send(pid, signal)
    if (await until(() => !isRunning(pid, marker), patience)) return
  }
}

function send(pid, signal) {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}
