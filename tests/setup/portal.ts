import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { freePort } from '../../scripts/lib/ports.mjs'
import { root } from '../../scripts/lib/paths.mjs'
import { until } from '../../scripts/lib/processes.mjs'
import { startOwnMeilisearch } from '../../scripts/lib/test-servers.mjs'
import { cloneDatabase } from './databases'

export interface PortalOptions {
  /** `file`: the test file's own database, with the sample data; `empty`: a new one without any. */
  database?: 'file' | 'empty'
  /** `shared`: the run's server, under this file's prefix; `own`: one that the test may kill; `none`: PostgreSQL answers. */
  search?: 'shared' | 'own' | 'none'
  env?: Record<string, string>
}

export interface Portal {
  url: string
  databaseUrl: string
  pid: number
  /** All that it has printed so far. */
  output(): string
  /** Only with `search: 'own'`. */
  meilisearch: { kill(): Promise<void>; restart(): Promise<void> } | undefined
  stop(): Promise<void>
}

let started = 0

/** A real portal, as it was built, on a free port. Resolves when `/healthz` answers; rejects with its output when it ends before. */
export async function startPortal({ database = 'file', search = 'shared', env = {} }: PortalOptions = {}): Promise<Portal> {
  const own = search === 'own' ? await startOwn() : undefined
  const databaseUrl = await databaseOf(database)
  const port = await freePort(undefined)
  const url = `http://127.0.0.1:${port}`
  const child = spawn(process.execPath, ['scripts/serve.mjs'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_ENV: 'production', VITEST: '', WORKER: 'on', HOST: '127.0.0.1', DATABASE_URL: databaseUrl, PORT: String(port), ...searchEnv(search, own), ...env },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const stop = async () => {
    await end(child)
    await own?.stop()
  }
  const healthy = await until(() => child.exitCode !== null || answers(`${url}/healthz`), 60_000, 100)
  if (!healthy || child.exitCode !== null) {
    await stop()
    throw new Error(`the portal did not come up:\n${printed}`)
  }
  return { url, databaseUrl, pid: child.pid as number, output: () => printed, meilisearch: own && outage(own), stop }
}

type Own = NonNullable<Awaited<ReturnType<typeof startOwnMeilisearch>>>

async function startOwn(): Promise<Own> {
  const own = await startOwnMeilisearch(process.env.TEST_STATE as string)
  if (!own) throw new Error('this test needs a Meilisearch: name one with MEILISEARCH_BIN')
  return own
}

function databaseOf(database: 'file' | 'empty'): Promise<string> | string {
  if (database === 'file') return process.env.DATABASE_URL as string
  started += 1
  return cloneDatabase(`${process.env.TEST_RUN}portal_${process.pid}_${started}`, 'empty')
}

function searchEnv(search: PortalOptions['search'], own: Own | undefined): Record<string, string> {
  if (search === 'none') return { MEILISEARCH_URL: '', MEILISEARCH_KEY: '' }
  return own ? { MEILISEARCH_URL: own.url, MEILISEARCH_KEY: own.key } : {}
}

function outage(own: Own): Portal['meilisearch'] {
  return {
    async kill() {
      process.kill(own.pid, 'SIGKILL')
      await until(async () => !(await answers(`${own.url}/health`)), 10_000)
    },
    restart: async () => void (await own.restart()),
  }
}

async function end(child: ReturnType<typeof spawn>) {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const limit = setTimeout(() => child.kill('SIGKILL'), 20_000)
  await ended
  clearTimeout(limit)
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).status < 500
  } catch {
    return false
  }
}
