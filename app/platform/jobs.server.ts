import PgBoss from 'pg-boss'
import type { Tx } from './db.server'
import { env } from './env.server'
import { errorDetail, log } from './log.server'

/** Every kind of job and what it carries. */
export interface Jobs {
  index: { records: { kind: string; id: string }[] }
  'index-all': Record<string, never>
  'import-check': { batchId: string }
  'import-run': { batchId: string }
  'import-undo': { batchId: string }
  /** Brings the entitlements of these records, or of all, to what the records carry. */
  entitlements: { records?: { kind: 'declaration' | 'recognition' | 'patent'; id: string }[] }
  /** Pairs anew what is due. */
  pairing: Record<string, never>
  /** Makes the timetable of a large docking event. */
  'docking-plan': { planId: string }
  /** Solves one version of a group assignment. */
  assign: { versionId: string }
  /** Sends one mail. */
  mail: { mailId: string }
  /** Every few minutes: mail whose sender died, digests that are due. */
  'mail-round': Record<string, never>
  /** Makes the vectors of public texts that have none yet. */
  embed: Record<string, never>
  /** Every hour: what lapses and who must be reminded. */
  reminders: Record<string, never>
}

export type JobName = keyof Jobs

type Handlers = { [N in JobName]?: (job: Jobs[N]) => Promise<void> }

const retries = { retryLimit: 20, retryDelay: 5, retryBackoff: true, expireInHours: 2 }

const names: JobName[] = ['index', 'index-all', 'import-check', 'import-run', 'import-undo', 'entitlements', 'assign', 'docking-plan', 'pairing', 'mail', 'mail-round', 'embed', 'reminders']

/** Jobs that the queue starts by itself (cron, Asia/Shanghai), in one process however many there are. */
const rounds: Partial<Record<JobName, string>> = { 'mail-round': '*/2 * * * *', embed: '*/5 * * * *', reminders: '7 * * * *' }

/** Jobs taken at each look into the queue, which is every half second; where handlers are quick and jobs come in swarms, more than one. */
const batchSizes: Partial<Record<JobName, number>> = { mail: 20, pairing: 50, embed: 50 }

let boss: Promise<PgBoss> | undefined

/** The queue, its tables made on first use. */
function queue(): Promise<PgBoss> {
  if (!boss) {
    boss = startQueue()
    boss.catch(() => (boss = undefined))
  }
  return boss
}

async function startQueue(): Promise<PgBoss> {
  const started = new PgBoss({ connectionString: env().DATABASE_URL, max: 4 })
  started.on('error', (error) => log('error', 'jobs', errorDetail(error)))
  await started.start()
  for (const name of names) await started.createQueue(name, { name, ...retries })
  return started
}

/** Enqueues a job in the caller's transaction: it exists when, and only when, the change does. */
export async function enqueue<N extends JobName>(tx: Tx, name: N, data: Jobs[N]): Promise<void> {
  const executeSql = async (text: string, values: unknown[]) => ({ rows: (await tx.$queryRawUnsafe(text, ...values)) as unknown[] })
  await (await queue()).send(name, data, { db: { executeSql } })
}

/** Starts working on jobs; each handler runs one job at a time, and a job whose handler throws is tried again with back-off. */
export async function work(handlers: Handlers): Promise<void> {
  const started = await queue()
  for (const name of names) {
    const handler = handlers[name] as ((job: object) => Promise<void>) | undefined
    if (!handler && rounds[name]) await started.unschedule(name)
    if (!handler) continue
    if (rounds[name]) await started.schedule(name, rounds[name], {}, { tz: 'Asia/Shanghai', retryLimit: 0 })
    await started.work(name, { pollingIntervalSeconds: 0.5, batchSize: batchSizes[name] ?? 1 }, (jobs) => handleAll(jobs.map(({ data }) => data as object), handler))
  }
}

/** One that fails keeps none of the others from being handled; the queue then tries all of them again, so handlers must do nothing twice. */
async function handleAll(jobs: object[], handler: (job: object) => Promise<void>): Promise<void> {
  const failures: unknown[] = []
  for (const job of jobs) await handler(job).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
}

/** Finishes the jobs under way and lets the queue go. */
export async function stopJobs(): Promise<void> {
  if (boss) await (await boss).stop({ graceful: true, wait: true, timeout: 10_000 })
  boss = undefined
}
