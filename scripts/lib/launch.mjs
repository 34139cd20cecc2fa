import { demoAccounts, fill } from './database.mjs'
import { Failure, explain } from './failure.mjs'
import { requireSpace } from './files.mjs'
import { build, generate, install } from './install.mjs'
import { claim, self } from './lock.mjs'
import { dataFolder } from './paths.mjs'
import { requirePort } from './ports.mjs'
import { secrets } from './secrets.mjs'
import { startServers } from './servers.mjs'
import { portalEnv, readSettings } from './settings.mjs'
import { stopSignal, undoAll } from './shutdown.mjs'
import { openState } from './state.mjs'
import { step } from './step.mjs'
import { supervise } from './supervise.mjs'
import { startWeb } from './web.mjs'

/** Sets the portal up, serves it until a signal comes, then drains and stops what it started. Ends this process. */
export async function launch({ dev = false } = {}) {
  const signal = stopSignal()
  const undo = []
  let code = 0
  try {
    console.log('联研 Lianyan')
    const portal = await setUp({ dev, signal, undo })
    welcome(portal)
    await Promise.race([portal.web.ended.then(endedByItself(signal)), aborted(signal)])
    console.log('\nstopping: requests under way are finished first')
  } catch (error) {
    code = signal.aborted ? 130 : 1
    if (!signal.aborted) console.error(`\n${explain(error)}`)
  }
  await undoAll(undo)
  process.exit(code)
}

async function setUp({ dev, signal, undo }) {
  readSettings()
  const { PORT: port = '3000', HOST: host = '0.0.0.0' } = process.env
  const state = openState(dataFolder())
  const lock = await claim(state.dataDir)
  undo.push(lock.release)
  await requirePort(Number(port), host)
  requireSpace(state.dir, 300)
  const options = { logs: state.logs, signal }
  await step('dependencies', () => install(options))
  await step('Prisma client', () => generate(options))
  if (state.moved) console.log(`  (the servers run as another user, who cannot enter ${state.dataDir}: their data is in ${state.dir})`)
  const keys = secrets(state.dataDir)
  const { env: addresses, started } = await startServers({ state, keys, signal, onStart: (server) => undo.push(server.stop) })
  const env = { ...portalEnv({ dataDir: state.dataDir, keys, addresses }), PORT: port, HOST: host }
  const { sample, printed } = await fill({ env, state, options, embedded: !process.env.DATABASE_URL })
  if (!dev) await step('build', () => build(options))
  watchOver(started, undo)
  const web = await serve(env, { dev, undo, lock, addresses })
  return { port, sample, printed, web }
}

function watchOver(started, undo) {
  const watch = new AbortController()
  const watched = started.filter(({ name }) => name !== 'Meilisearch' || process.env.LIANYAN_SEARCH_RESTART !== '0')
  const idle = supervise(watched, watch.signal)
  undo.push(() => {
    watch.abort()
    return idle
  })
}

async function serve(env, { dev, undo, lock, addresses }) {
  let web
  const work = async () => {
    web = await startWeb({ ...env, NODE_ENV: dev ? 'development' : 'production' })
    undo.push(web.stop)
  }
  await step('portal', work, { speaks: true })
  const { SESSION_SECRET, FILES_DIR } = env
  lock.note({ web: self(web.pid), env: { ...addresses, SESSION_SECRET, FILES_DIR } })
  return web
}

function welcome({ port, sample, printed }) {
  if (printed) console.log(`\n${printed}`)
  console.log(`\n  http://localhost:${port}/\n`)
  if (sample) for (const { role, email, password, name } of demoAccounts()) console.log(`  ${role.padEnd(14)} ${email.padEnd(30)} ${password.padEnd(20)} ${name ?? ''}`)
}

function endedByItself(signal) {
  return (code) => {
    if (!signal.aborted) throw new Failure(`the portal ended unexpectedly (${code})`)
  }
}

function aborted(signal) {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', resolve, { once: true })
  })
}
