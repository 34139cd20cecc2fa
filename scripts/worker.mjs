import { builtServer } from './lib/app.mjs'
import { explain } from './lib/failure.mjs'
import { runningPortal } from './lib/lock.mjs'
import { dataFolder } from './lib/paths.mjs'

/** Runs the jobs apart from the web process, which is then started with WORKER=off. Uses the running portal's servers when none are named. */
async function work() {
  const { env } = runningPortal(dataFolder()) ?? {}
  process.env = { NODE_ENV: 'production', ...env, ...process.env }
  const { entry } = await builtServer()
  await entry.module.boot({ worker: true })
  let stopping
  const stop = () => (stopping ??= Promise.resolve(entry.module.shutdown?.()).finally(() => process.exit(0)))
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(event, stop)
}

work().catch((error) => {
  console.error(`the worker does not start: ${explain(error)}`)
  process.exit(1)
})
