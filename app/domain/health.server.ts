import { engineHealth } from '~/domain/discovery/engine.server'
import { db } from '~/platform/db.server'

interface Part {
  ok: boolean
  version?: string
  since?: string
  reason?: string
}

export interface Health {
  status: 'ok' | 'degraded' | 'down'
  parts: Record<string, Part>
}

/** The state of the portal's parts: down without its database, degraded (and since when) while Meilisearch is away. */
export async function health(): Promise<Health> {
  const [postgresql, meilisearch] = await Promise.all([database(), engineHealth()])
  const search: Part | null = meilisearch && {
    ok: !meilisearch.absent,
    version: meilisearch.version,
    ...(meilisearch.absent ? { since: meilisearch.absent.since.toISOString(), reason: meilisearch.absent.reason } : {}),
  }
  const status = !postgresql.ok ? 'down' : search && !search.ok ? 'degraded' : 'ok'
  return { status, parts: { postgresql, ...(search ? { meilisearch: search } : {}) } }
}

async function database(): Promise<Part> {
  try {
    const [row] = await db().$queryRaw<{ version: string }[]>`SELECT current_setting('server_version') AS version`
    return { ok: true, version: row?.version }
  } catch {
    return { ok: false, reason: 'the database does not answer' }
  }
}
