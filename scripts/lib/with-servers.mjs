import { spawn } from 'node:child_process'
import { fill } from './database.mjs'
import { explain } from './failure.mjs'
import { generate, install } from './install.mjs'
import { claim, runningPortal } from './lock.mjs'
import { dataFolder, root } from './paths.mjs'
import { secrets } from './secrets.mjs'
import { startServers } from './servers.mjs'
import { portalEnv, readSettings } from './settings.mjs'
import { stopSignal, undoAll } from './shutdown.mjs'
import { openState } from './state.mjs'
import { step } from './step.mjs'

/**
 * Runs a TypeScript script of this project in the portal's environment and ends this process with its exit code. The servers
 * are those of the settings or of the portal that runs; where there is none, they are started for the time being, installed
 * and filled as the portal itself would.
 */
export async function runWithServers(script, args) {
  const signal = stopSignal()
  const undo = []
  let code = 1
  try {
    readSettings()
    code = await runInForeground(script, args, await environment({ signal, undo }))
  } catch (error) {
    console.error(explain(error))
  }
  await undoAll(undo)
  process.exit(signal.aborted ? 130 : code)
}

async function environment({ signal, undo }) {
  const dataDir = dataFolder()
  const running = runningPortal(dataDir)
  if (running?.env) return { ...process.env, ...running.env }
  const state = openState(dataDir)
  const keys = secrets(dataDir)
  const options = { logs: state.logs, signal }
  await step('dependencies', () => install(options))
  await step('Prisma client', () => generate(options))
  if (process.env.DATABASE_URL) return portalEnv({ dataDir, keys, addresses: {} })
  const lock = await claim(dataDir)
  undo.push(lock.release)
  const { env: addresses } = await startServers({ state, keys, signal, onStart: (server) => undo.push(server.stop) })
  const env = portalEnv({ dataDir, keys, addresses })
  await fill({ env, state, options, embedded: true })
  return env
}

/** Signals reach the script by itself: it is in the same group. */
function runInForeground(script, args, env) {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root, stdio: 'inherit', env })
  return new Promise((resolve, reject) => child.once('error', reject).once('exit', (code) => resolve(code ?? 1)))
}
