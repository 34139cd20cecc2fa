import type { QueryVector } from '@search/index.server'
import { env } from '~/platform/env.server'
import { log } from '~/platform/log.server'
import { embed } from './client.server'
import { service } from './config.server'
import { keyOfSpace, servingSpace } from './serving.server'
import { centred, vectorOf } from './vectors'

/** Milliseconds that a reader waits for a question's vector, and that a service which failed is left alone. */
const patience = 1_500
const rest = 60_000

const mostKept = 500
const kept = new Map<string, Float32Array>()
let resting = 0
let calls: number[] = []

/** What a question means to the model in use; undefined where nobody is to be asked, or nobody answers in time: words alone then count. Never throws. */
export async function questionVector(text: string, now = Date.now()): Promise<QueryVector | undefined> {
  const asked = env().EMBEDDINGS_SEARCH === 'on' ? service() : null
  const words = text.trim().replace(/\s+/g, ' ')
  const space = asked && words ? await servingSpace() : null
  if (!asked || !space) return undefined
  const key = keyOfSpace(space)
  const found = recall(`${key} ${words}`)
  if (found) return { key, values: found }
  if (now < resting || !withinRate(asked.perMinute, now)) return undefined
  try {
    const [vector] = await embed({ ...asked, model: space.model, dimensions: space.asked ?? undefined }, [words], { dimensions: space.dimensions, timeout: patience })
    return { key, values: remember(`${key} ${words}`, centred(vector!, space.centre && vectorOf(space.centre))) }
  } catch (error) {
    resting = now + rest
    log('warn', 'embeddings.question-failed', { reason: String(error) })
    return undefined
  }
}

/** The last used stay longest. */
function recall(key: string): Float32Array | undefined {
  const found = kept.get(key)
  if (found) remember(key, found)
  return found
}

function remember(key: string, vector: Float32Array): Float32Array {
  kept.delete(key)
  kept.set(key, vector)
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!)
  return vector
}

/** A process asks no more questions a minute than the service allows. */
function withinRate(perMinute: number, now: number): boolean {
  calls = calls.filter((at) => at > now - 60_000)
  if (calls.length >= perMinute) return false
  calls.push(now)
  return true
}
