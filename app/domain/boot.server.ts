import { closeDb, db } from '~/platform/db.server'
import { env } from '~/platform/env.server'

/** Makes the process ready: settings parsed, database reached. Throws where the portal could not serve. */
export async function boot(): Promise<void> {
  env()
  await db().$queryRaw`SELECT 1`
}

/** Lets go of everything that `boot` took, after the last request. */
export async function shutdown(): Promise<void> {
  await closeDb()
}
