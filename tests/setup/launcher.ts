import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stopLeftMeilisearch } from '../../scripts/lib/meilisearch.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { stopLeftPostgres } from '../../scripts/lib/postgres.mjs'
import { openState } from '../../scripts/lib/state.mjs'
import { temporaryFolder } from './folders'

const withoutServers = { DATABASE_URL: '', MEILISEARCH_URL: '', MEILISEARCH_KEY: '', SESSION_SECRET: '', FILES_DIR: '', MAIL_DIR: '', SMTP_URL: '', WORKER: 'on', VITEST: '' }

export interface Start {
  launcher: ChildProcess
  /** Resolves when the address is printed; rejects with the output when the launcher ends before. */
  up: Promise<void>
  /** Resolves to [exit code, signal]. */
  ended: Promise<unknown[]>
  output(): string
  /** Signals the launcher and all its group, as Ctrl-C does. */
  signalGroup(signal: NodeJS.Signals): void
}

/** Runs `npm start`'s launcher on a data folder of its own, as the head of a process group, as a shell would. */
export function startLauncher(dataDir: string, port: number): Start {
  const env = { ...process.env, ...withoutServers, DATA_DIR: dataDir, PORT: String(port) }
  const launcher = spawn(process.execPath, ['scripts/start.mjs'], { cwd: root, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = once(launcher, 'exit')
  let printed = ''
  const up = new Promise<void>((resolve, reject) => {
    void ended.then(() => reject(new Error(`the launcher ended:\n${printed}`)))
    for (const stream of [launcher.stdout, launcher.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        printed += text
        if (printed.includes(`http://localhost:${port}/`)) resolve()
      })
  })
  up.catch(() => undefined)
  const signalGroup = (signal: NodeJS.Signals) => void process.kill(-(launcher.pid as number), signal)
  return { launcher, up, ended, output: () => printed, signalGroup }
}

/** A data folder for a launcher; what runs on it when the test ends is stopped. */
export function launcherFolder(): string {
  const dataDir = join(temporaryFolder(), 'data')
  onTestFinished(async () => {
    const state = openState(dataDir)
    await stopLeftMeilisearch(join(state.dir, 'meilisearch'))
    await stopLeftPostgres(join(state.dir, 'postgres'))
    if (state.moved) rmSync(state.dir, { recursive: true, force: true })
  })
  return dataDir
}
