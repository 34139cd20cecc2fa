import { makeTestFolder, removeTestFolder } from '../../scripts/lib/test-folder.mjs'
import { startTestServers } from '../../scripts/lib/test-servers.mjs'
import { dropDatabases } from './databases'

/** Before any test: servers to test on, unless the environment names some; each run's databases have names of their own. */
export async function setup() {
  if (process.env.TEST_RUN) return undefined
  const run = `lianyan_run_${process.pid}_`
  process.env.TEST_RUN = run
  if (process.env.TEST_POSTGRES_URL) return () => dropDatabases(run)
  const folder = await makeTestFolder()
  Object.assign(process.env, await startTestServers(folder))
  return () => removeTestFolder(folder)
}
