import { spawn } from 'node:child_process'
import { Failure } from './failure.mjs'
import { root } from './paths.mjs'

const longestDrain = 15_000

/**
 * Starts `scripts/serve.mjs` and waits until it listens. It is told to stop by losing the channel to this process, so it
 * also goes when this process is killed. Resolves to { pid, ended, stop() }; `ended` resolves to its exit code.
 */
export async function startWeb(env) {
  const child = spawn(process.execPath, ['scripts/serve.mjs'], { cwd: root, env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const said = await Promise.race([new Promise((resolve) => child.once('message', resolve)), ended])
  if (!said.listening) throw new Failure(said.failed ?? `the portal ended while it started (${said})`)
  return { pid: child.pid, ended, stop: () => stop(child, ended) }
}

async function stop(child, ended) {
  if (child.connected) child.disconnect()
  const limit = setTimeout(() => child.kill('SIGKILL'), longestDrain)
  await ended
  clearTimeout(limit)
}
