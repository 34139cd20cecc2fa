import { startTestServers } from '../../scripts/lib/test-servers.mjs'
import { dropDatabases } from './databases'

/** Before any test: servers to test on, unless the environment names some; each run's databases have names of their own. */
export async function setup() {
  if (process.env.TEST_RUN) return undefined
  const run = `lianyan_run_${process.pid}_`
  process.env.TEST_RUN = run
  if (process.env.TEST_POSTGRES_URL) return () => dropDatabases(run)
  const { env, stop } = await startTestServers()
  Object.assign(process.env, env)
  return stop
}
