import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readJson, writeJson } from './files.mjs'
import { runs, self } from './lock.mjs'
import { startMeilisearch, stopLeftMeilisearch } from './meilisearch.mjs'
import { startPostgres, stopLeftPostgres } from './postgres.mjs'
import { secrets } from './secrets.mjs'
import { canEnter, openState, serverUser } from './state.mjs'

const prefix = 'lianyan-test-'

/** Data that is thrown away need not survive a crash. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 }

/**
 * A PostgreSQL and, where one can run, a Meilisearch for one test run, with their data in a temporary folder.
 * Resolves to { env, stop() }: `env` holds TEST_POSTGRES_URL (a server where databases may be created), TEST_MEILISEARCH_URL,
 * TEST_MEILISEARCH_KEY and TEST_STATE (the folder). `stop` leaves nothing behind.
 */
export async function startTestServers({ signal } = {}) {
  const state = openState(await temporaryFolder())
  const keys = secrets(state.dataDir)
  const stop = () => remove(state.dataDir)
  try {
    const postgres = await startPostgres(state, keys.postgres, { settings: fast, signal })
    const meilisearch = await startMeilisearch(state, keys.meilisearch)
    const search = meilisearch && { TEST_MEILISEARCH_URL: meilisearch.url, TEST_MEILISEARCH_KEY: meilisearch.key }
    return { env: { TEST_POSTGRES_URL: postgres.url, ...search, TEST_STATE: state.dataDir }, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** A Meilisearch of one test's own, which that test may kill; it shares the binary of the run whose folder is `testState`. */
export function startOwnMeilisearch(testState) {
  const state = openState(testState)
  const dir = mkdtempSync(join(state.dir, 'search-'))
  chmodSync(dir, 0o711)
  return startMeilisearch({ ...state, dir }, secrets(testState).meilisearch)
}

async function temporaryFolder() {
  const base = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => canEnter(serverUser(), folder)) ?? tmpdir()
  await sweep(base)
  const folder = mkdtempSync(join(base, prefix))
  chmodSync(folder, 0o711)
  writeJson(join(folder, 'owner.json'), self(process.pid))
  return folder
}

/** Removes what test runs that were killed have left. */
async function sweep(base) {
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(prefix))) {
    const owner = readJson(join(base, name, 'owner.json'), undefined)
    if (owner && !runs(owner)) await remove(join(base, name))
  }
}

async function remove(folder) {
  const searches = readdirSync(folder).filter((name) => name.startsWith('search-'))
  for (const home of ['.', ...searches]) await stopLeftMeilisearch(join(folder, home, 'meilisearch'))
  if (existsSync(join(folder, 'postgres'))) await stopLeftPostgres(join(folder, 'postgres'))
  rmSync(folder, { recursive: true, force: true })
}
