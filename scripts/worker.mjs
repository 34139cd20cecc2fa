import { builtServer } from './lib/app.mjs'
import { explain } from './lib/failure.mjs'
import { runningPortal } from './lib/lock.mjs'
import { dataFolder } from './lib/paths.mjs'
import { secrets } from './lib/secrets.mjs'
import { portalEnv, readSettings } from './lib/settings.mjs'

/** Runs the jobs apart from the web process, which is then started with WORKER=off. */
async function work() {
  process.env = { NODE_ENV: 'production', ...settings() }
  const { entry } = await builtServer()
  await entry.module.boot({ worker: true })
  let stopping
  const stop = () => (stopping ??= Promise.resolve(entry.module.shutdown?.()).finally(() => process.exit(0)))
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(event, stop)
}

/** Those of the portal, which may not be up yet where the database is named; an embedded one is known from the running portal alone. */
function settings() {
  readSettings()
  const dataDir = dataFolder()
  if (process.env.DATABASE_URL) return portalEnv({ dataDir, keys: secrets(dataDir), addresses: {} })
  return { ...runningPortal(dataDir)?.env, ...process.env }
}

work().catch((error) => {
  console.error(`the worker does not start: ${explain(error)}`)
  process.exit(1)
})
