import { createRequire } from 'node:module'
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from './failure.mjs'

const require = createRequire(import.meta.url)

/** An open connection. `pg` is loaded only here, since it may have been installed a moment ago. */
export async function connect(connectionString) {
  const { Client } = require('pg')
  const client = new Client({ connectionString, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/**
 * Runs `work` with an open connection and closes it.
 * @template T
 * @param {string} connectionString
 * @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(connectionString, work) {
  const client = await connect(connectionString)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Creates the database `name` on the server unless it is there. */
export function ensureDatabase(connectionString, name) {
  return withClient(connectionString, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  })
}

/** The version of a PostgreSQL server that somebody else runs, or one clear line; waits a little for one that is just starting. */
export async function askPostgres(connectionString, tries = 5) {
  for (let left = tries; ; left -= 1) {
    try {
      return await withClient(connectionString, async (client) => (await client.query('show server_version')).rows[0].server_version.split(' ')[0])
    } catch (error) {
      if (left <= 1 || error.code?.startsWith('28') || error.code === '3D000') throw new Failure(`the database of DATABASE_URL cannot be used: ${error.message || error.code}`)
      await sleep(1000)
    }
  }
}
