import { Meilisearch, MeilisearchApiError, MeilisearchError, type EnqueuedTaskPromise } from 'meilisearch'
import { EngineAway } from '../engine.ts'
import type { VectorSource } from '../vectors.ts'

export interface MeilisearchOptions {
  host: string
  apiKey?: string
  /** Put before the name of the index, so that several portals or tests can share a server. */
  prefix?: string
  /** Vectors to keep beside the documents. */
  vectors?: VectorSource
  /** Milliseconds after which a question counts as unanswered. */
  timeout?: number
}

/** Compressed replies over kept connections wait for some 40 ms; plain ones do not. */
const requestInit = { headers: { 'accept-encoding': 'identity' } }
const questionTimeout = 2_000
const feedingTimeout = 60_000
const taskTimeout = 600_000

/** Two clients for one server: questions must fail quickly, feeding may take its time. */
export function clients({ host, apiKey, timeout = questionTimeout }: MeilisearchOptions) {
  const config = { host, apiKey, requestInit }
  return {
    asking: new Meilisearch({ ...config, timeout }),
    feeding: new Meilisearch({ ...config, timeout: feedingTimeout }),
  }
}

/** Waits for a task and throws unless it succeeded, or somebody else was first: the client resolves for failed tasks too. */
export async function done(task: EnqueuedTaskPromise, unless?: 'index_already_exists' | 'index_not_found'): Promise<void> {
  const { status, error, type } = await task.waitTask({ timeout: taskTimeout, interval: 20 })
  if (status === 'succeeded' || (unless && error?.code === unless)) return
  throw new Error(`Meilisearch task ${type} ${status}: ${error?.message ?? 'no reason given'}`)
}

/** Runs a request; a server that is away, failing inside or without the index throws `EngineAway`. */
export async function reached<T>(request: () => Promise<T>): Promise<T> {
  try {
    return await request()
  } catch (error) {
    throw isAway(error) ? new EngineAway(String(error), { cause: error }) : error
  }
}

/** Refused questions (400) say nothing about the server; a lost index (404) or a changed key (403) does. */
function isAway(error: unknown): boolean {
  if (error instanceof MeilisearchApiError) return error.response.status !== 400
  return error instanceof MeilisearchError
}

/** The answer, or null where the server says that there is no such thing. */
export async function ifThere<T>(request: () => Promise<T>): Promise<T | null> {
  try {
    return await request()
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.response.status === 404) return null
    throw error
  }
}
