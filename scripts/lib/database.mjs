import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fingerprint, readJson } from './files.mjs'
import { whenStale } from './install.mjs'
import { root } from './paths.mjs'
import { runScript } from './run.mjs'
import { step } from './step.mjs'

/**
 * Brings the database up to date and fills it: with the sample data where `SAMPLE_DATA` says so, by default in the embedded
 * one alone. Resolves to whether it did, and to what the seed printed.
 */
export async function fill({ env, state, options, embedded }) {
  await step('migrations', () => migrate(env.DATABASE_URL, options))
  const sample = process.env.SAMPLE_DATA ? process.env.SAMPLE_DATA === '1' : embedded
  let printed
  await step(sample ? 'sample data' : 'reference lists', async () => {
    const result = await seed(env, { ...options, sample, keptIn: embedded && join(state.dir, 'postgres') })
    printed = result.printed
    return result.note
  })
  return { sample, printed }
}

/** Applies the migrations that the database lacks; the note names how many. */
async function migrate(databaseUrl, { logs, signal }) {
  const options = { label: 'the migration', log: join(logs, 'migrate.log'), env: { DATABASE_URL: databaseUrl }, signal }
  return (await runScript('prisma/migrate.ts', [], options)).trim()
}

/**
 * Loads the reference lists, and with `sample` the sample data; else makes sure that there is an administrator. Only the
 * embedded database, whose data folder is `keptIn`, is trusted to be as the last start left it. Returns what the seed printed.
 */
export async function seed(env, { logs, signal, sample, keptIn }) {
  let printed = ''
  const work = async () => {
    const options = { label: 'the seed', log: join(logs, 'seed.log'), env: { ...env, SAMPLE: sample ? '1' : '0' }, signal }
    printed = await runScript('prisma/seed.ts', [], options)
  }
  const now = fingerprint(root, ['prisma/seed.ts', 'prisma/sample', 'prisma/reference', 'prisma/migrations'], String(sample))
  const note = keptIn ? await whenStale(join(keptIn, 'lianyan-seed.json'), now, work) : await work()
  return { note, printed: printed.trim() }
}

/** The demo accounts that come with the sample data: [{ email, password, role, name }]. */
export function demoAccounts() {
  const file = join(root, 'prisma', 'sample', 'accounts.json')
  return existsSync(file) ? readJson(file, []) : []
}
