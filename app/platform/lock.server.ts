import pg from 'pg'
import { env } from './env.server'

/** PostgreSQL then notices within a minute that this machine is gone, and lets go of the lock. */
const keepAlive = '-c tcp_keepalives_idle=20 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=3'

/**
 * Does `work` while holding the lock `name`, which no other process can hold at the same time and which a killed
 * process loses at once: it belongs to a connection of its own. Returns `taken` where somebody else holds it.
 */
export async function holding<T>(name: string, work: () => Promise<T>): Promise<T | 'taken'> {
  const client = new pg.Client({ connectionString: env().DATABASE_URL, keepAlive: true, options: keepAlive })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ held: boolean }>('SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS held', [name])
    return rows[0]!.held ? await work() : 'taken'
  } finally {
    await client.end().catch(() => undefined)
  }
}
