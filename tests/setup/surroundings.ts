import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { cloneDatabase, type Template } from './databases'

/** Gives the test file that runs in this process a database, an index prefix and a folder of its own, in the portal's variables. */
export async function surround(template: Template): Promise<void> {
  const { TEST_RUN = 'lianyan_run_', VITEST_POOL_ID = '0', TEST_MEILISEARCH_URL = '', TEST_MEILISEARCH_KEY = '' } = process.env
  const name = `${TEST_RUN}${template}_${VITEST_POOL_ID}`
  const folder = mkdtempSync(join(tmpdir(), 'lianyan-files-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  Object.assign(process.env, {
    DATABASE_URL: await cloneDatabase(name, template),
    MEILISEARCH_URL: TEST_MEILISEARCH_URL,
    MEILISEARCH_KEY: TEST_MEILISEARCH_KEY,
    MEILISEARCH_PREFIX: `${name}_${Date.now()}`,
    SESSION_SECRET: 'only-for-tests-'.padEnd(48, 'x'),
    FILES_DIR: join(folder, 'files'),
    MAIL_DIR: join(folder, 'mail'),
    WORKER: 'off',
  })
}
