import { askPostgres } from './postgres-client.mjs'
import { startMeilisearch } from './meilisearch.mjs'
import { startPostgres } from './postgres.mjs'
import { step } from './step.mjs'

/**
 * The database and the search server: those that DATABASE_URL and MEILISEARCH_URL name, else embedded ones; a portal with a database of its own
 * gets no repackaged Meilisearch.
 * Resolves to { env, started }: `env` is what the portal is to be given, `started` the servers to watch and to stop, which
 * are also handed to `onStart` at once, so that a failure further on leaves none behind.
 */
export async function startServers({ state, keys, signal, onStart, env = process.env }) {
  const started = []
  const keep = (server) => {
    onStart(server)
    started.push(server)
  }
  const given = { DATABASE_URL: env.DATABASE_URL, MEILISEARCH_URL: env.MEILISEARCH_URL, MEILISEARCH_KEY: env.MEILISEARCH_KEY }
  await step('PostgreSQL', async () => {
    if (given.DATABASE_URL) return `${await askPostgres(given.DATABASE_URL)} at DATABASE_URL`
    const server = await startPostgres(state, keys.postgres, { signal })
    keep(server)
    given.DATABASE_URL = server.url
    return told(server)
  })
  await step('Meilisearch', async () => {
    if (given.MEILISEARCH_URL) return given.MEILISEARCH_URL
    const server = await startMeilisearch(state, keys.meilisearch, { packaged: !env.DATABASE_URL || env.SAMPLE_DATA === '1' })
    if (!server) return 'none for this machine: PostgreSQL answers the searches (MEILISEARCH_URL or MEILISEARCH_BIN names one)'
    keep(server)
    Object.assign(given, { MEILISEARCH_URL: server.url, MEILISEARCH_KEY: server.key })
    return told(server)
  })
  return { env: Object.fromEntries(Object.entries(given).filter(([, value]) => value)), started }
}

function told({ version, port, adopted }) {
  return `${version} on 127.0.0.1:${port}${adopted ? ', still running from before' : ''}`
}
