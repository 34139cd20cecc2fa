import { runVersion } from '~/domain/assignments/run.server'
import { embedDue } from '~/domain/embeddings/backfill.server'
import { startVectors } from '~/domain/embeddings/asking.server'
import { service } from '~/domain/embeddings/config.server'
import { engine, feedEngine } from '~/domain/discovery/engine.server'
import { indexEverything, indexRecords, indexWhenNew, indexWhenStale } from '~/domain/discovery/indexing.server'
import { runEntitlements } from '~/domain/incentives/reconcile.server'
import { dockingPlanJob } from '~/domain/docking/planning.server'
import { importJobs } from '~/domain/imports/jobs.server'
import { mailJobs } from '~/domain/mail/jobs.server'
import { pairDue, pairWhenNew } from '~/domain/suggestions/pairing.server'
import { remind } from '~/domain/reminders.server'
import { closeDb, db } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { stopJobs, work } from '~/platform/jobs.server'

/** Makes the process ready: settings parsed, database reached, jobs running (in a worker always, in the web process unless WORKER=off). Throws where the portal could not serve. */
export async function boot({ worker = false } = {}): Promise<void> {
  const { WORKER } = env()
  await db().$queryRaw`SELECT 1`
  engine()
  if (worker || WORKER === 'on') {
    await work({ index: indexRecords, 'index-all': indexEverything, ...importJobs, ...mailJobs, entitlements: runEntitlements, assign: runVersion, 'docking-plan': dockingPlanJob, pairing: pairDue, ...(service() && { embed: () => embedDue() }), reminders: () => remind() })
    await indexWhenNew()
    await startVectors()
    await pairWhenNew()
  }
  await indexWhenStale()
  await feedEngine()
}

/** Lets go of everything that `boot` took, after the last request. */
export async function shutdown(): Promise<void> {
  await stopJobs()
  await closeDb()
}
