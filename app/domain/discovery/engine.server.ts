import { FailoverEngine, lagOf, MeilisearchEngine, PostgresEngine, type SearchEngine, syncMeilisearch } from '@search/index.server'
import { vectorSource } from '~/domain/embeddings/feed.server'
import { env } from '~/platform/env.server'
import { log } from '~/platform/log.server'
import { sql } from './connection.server'

interface Engines {
  asked: SearchEngine
  /** Null where no Meilisearch is configured. */
  failover: FailoverEngine | null
}

let engines: Engines | undefined

function made(): Engines {
  return (engines ??= make())
}

function make(): Engines {
  const fallback = new PostgresEngine(sql)
  const { MEILISEARCH_URL: host, MEILISEARCH_KEY: apiKey, MEILISEARCH_PREFIX: prefix } = env()
  if (!host) return { asked: fallback, failover: null }
  const primary = new MeilisearchEngine({ host, apiKey, prefix, vectors: vectorSource })
  const failover = new FailoverEngine({
    primary,
    fallback,
    catchUp: () => syncMeilisearch(sql, primary),
    lag: () => lagOf(sql, primary),
    report: (event, reason) => log(event === 'back' ? 'info' : 'warn', `search-${event}`, { reason }),
  })
  return { asked: failover, failover }
}

/** What answers searches: Meilisearch with PostgreSQL behind it, or PostgreSQL alone. */
export const engine = (): SearchEngine => made().asked

/** Whether a search by vectors would be answered now: not by PostgreSQL. */
export const takesVectors = (): boolean => made().failover?.absent === null

/** Brings Meilisearch up to date where there is one; while it is away it catches up by itself later. */
export const feedEngine = async (): Promise<void> => made().failover?.look()

/** Meilisearch's version and, while it does not answer, since when and why; null where none is configured. */
export async function engineHealth() {
  const { failover } = made()
  if (!failover) return null
  const { version } = await failover.health()
  return { version, absent: failover.absent }
}
