import { setTimeout as sleep } from 'node:timers/promises'
import { builtApp, liveApp } from './lib/app.mjs'
import { drain } from './lib/drain.mjs'
import { explain } from './lib/failure.mjs'
import { portFault } from './lib/ports.mjs'

const { PORT: port = '3000', HOST: host = '0.0.0.0', DRAIN_SECONDS: patience = '8', NODE_ENV: mode } = process.env

let server
let entry
let stopping

/** Serves the portal until a signal comes, or until the launcher that started this process is gone. */
async function serve() {
  for (const event of ['SIGTERM', 'SIGINT', 'SIGHUP', 'disconnect']) process.on(event, () => (stopping ??= finish()))
  const portal = mode === 'development' ? await liveApp() : await builtApp()
  entry = portal.entry
  await entry.boot?.()
  server = portal.app.listen(Number(port), host)
  server.once('error', (error) => fail(portFault(error, port)))
  server.once('listening', () => process.send?.({ listening: true }))
}

async function finish() {
  const limit = Number(patience) * 1000
  if (server) await drain(server, limit)
  await Promise.race([entry?.shutdown?.(), sleep(limit / 2)])
  process.exit(0)
}

function fail(line) {
  if (process.send) process.send({ failed: line }, () => process.exit(1))
  else {
    console.error(line)
    process.exit(1)
  }
}

serve().catch((error) => {
  if (process.env.DEBUG) console.error(error)
  fail(`the portal does not start: ${explain(error)}`)
})
