import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson, writeJson } from './files.mjs'
import { runningPortal, runs, self } from './lock.mjs'
import { stopLeftMeilisearch } from './meilisearch.mjs'
import { stopLeftPostgres } from './postgres.mjs'
import { startOf, until } from './processes.mjs'
import { canEnter, serverUser } from './state.mjs'

const prefix = 'lianyan-test-'

/** A folder for everything that one test run writes; what runs that were killed have left is removed first. */
export async function makeTestFolder() {
  const base = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(serverUser(), folder)) ?? tmpdir()
  await sweep(base)
  const folder = mkdtempSync(join(base, prefix))
  chmodSync(folder, 0o711)
  writeJson(join(folder, 'owner.json'), self(process.pid))
  mkdirSync(join(folder, 'tmp'))
  chmodSync(join(folder, 'tmp'), 0o1777)
  return folder
}

async function sweep(base) {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix))) {
    const owner = readJson(join(base, name, 'owner.json'), undefined)
    if (owner && !runs(owner)) await removeTestFolder(join(base, name))
  }
}

/** Stops whatever still runs on a test run's folder, and removes it. */
export async function removeTestFolder(folder) {
  const homes = [folder, ...foldersIn(folder), ...foldersIn(join(folder, 'tmp')).map((path) => join(path, 'data'))]
  for (const home of homes) {
    await stopLeftPortal(home)
    await stopLeftMeilisearch(join(home, 'meilisearch'))
    await stopLeftPostgres(join(home, 'postgres'))
  }
  rmSync(folder, { recursive: true, force: true })
}

function foldersIn(folder) {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name))
}

async function stopLeftPortal(dataDir) {
  const portal = runningPortal(dataDir)
  if (!portal) return
  process.kill(portal.launcher.pid, 'SIGTERM')
  await until(() => !startOf(portal.launcher.pid), 30_000)
}
