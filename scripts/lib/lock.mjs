import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { Failure } from './failure.mjs'
import { readJson, writeJson } from './files.mjs'
import { startOf, until } from './processes.mjs'

/**
 * Claims the data folder for this process: one portal per folder. Waits for the web process of a killed portal to finish
 * draining. Resolves to { note(more), release() }; `note` adds to what `runningPortal` tells others.
 */
export async function claim(dataDir) {
  const file = lockFile(dataDir)
  const last = readJson(file, {})
  if (runs(last.launcher)) throw new Failure(`the portal already runs from this folder: stop process ${last.launcher.pid} first`)
  if (last.web && !(await until(() => !runs(last.web), 10_000))) process.kill(last.web.pid, 'SIGKILL')
  let noted = { launcher: self(process.pid) }
  const write = () => writeJson(file, noted, 0o600)
  write()
  return {
    note(more) {
      noted = { ...noted, ...more }
      write()
    },
    release: () => rmSync(file, { force: true }),
  }
}

/** What the portal that now runs on this data folder noted, or undefined. */
export function runningPortal(dataDir) {
  const noted = readJson(lockFile(dataDir), {})
  return runs(noted.launcher) ? noted : undefined
}

/** A process as it is noted: its number alone may pass to another. */
export function self(pid) {
  return { pid, started: startOf(pid) }
}

/** Whether the noted process still runs. */
export function runs(noted) {
  return Boolean(noted) && startOf(noted.pid) === noted.started
}

function lockFile(dataDir) {
  return join(dataDir, 'portal.json')
}
