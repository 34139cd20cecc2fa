import { chmodSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { startMeilisearch } from './meilisearch.mjs'
import { startPostgres } from './postgres.mjs'
import { secrets } from './secrets.mjs'
import { openState } from './state.mjs'

/** Data that is thrown away need not survive a crash. */
const fast = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 300 }

/**
 * A PostgreSQL and, where one can run, a Meilisearch for one test run, with their data in its folder, whose removal stops them.
 * Resolves to the variables that the tests are given: TEST_POSTGRES_URL (a server where databases may be created),
 * TEST_MEILISEARCH_URL, TEST_MEILISEARCH_KEY, TEST_STATE (the folder) and TMPDIR (inside it).
 */
export async function startTestServers(folder, { signal } = {}) {
  const state = openState(folder)
  const keys = secrets(folder)
  const postgres = await startPostgres(state, keys.postgres, { settings: fast, signal })
  const meilisearch = await startMeilisearch(state, keys.meilisearch)
  const search = meilisearch && { TEST_MEILISEARCH_URL: meilisearch.url, TEST_MEILISEARCH_KEY: meilisearch.key }
  return { TEST_POSTGRES_URL: postgres.url, ...search, TEST_STATE: folder, TMPDIR: join(folder, 'tmp') }
}

/** A Meilisearch of one test's own, which that test may kill; it shares the binary of the run whose folder is `folder`. */
export function startOwnMeilisearch(folder) {
  const dir = mkdtempSync(join(folder, 'search-'))
  chmodSync(dir, 0o711)
  return startMeilisearch({ ...openState(folder), dir }, secrets(folder).meilisearch)
}
