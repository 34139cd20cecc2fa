import { setTimeout as pause } from 'node:timers/promises'
import { embed } from './client.server'
import type { Service } from './config.server'
import { ServiceFault } from './fault'

/** Lets so many seconds go by. */
export type Wait = (seconds: number) => Promise<unknown>
export const realWait: Wait = (seconds) => pause(seconds * 1000)

const tries = 5

/** Seconds that a job sits out; when a service wants more, the job ends and a later one goes on. */
const longestWait = 120

interface Calling {
  asked: Service
  waiting: Wait
  /** Of the vectors that are known already. */
  dimensions: number | null
}

/** Asks for vectors, keeping to the rate: after each call its share of a minute goes by. A service that is busy or away is asked again, as late as it says, else later each time. With the milliseconds of the call that succeeded. Throws `ServiceFault`. */
export async function askPatiently(texts: string[], { asked, waiting, dimensions }: Calling): Promise<{ vectors: Float32Array[]; ms: number }> {
  for (let attempt = 1; ; attempt++) {
    try {
      const begun = Date.now()
      const vectors = await embed(asked, texts, { dimensions })
      const ms = Date.now() - begun
      await waiting(60 / asked.perMinute)
      return { vectors, ms }
    } catch (error) {
      if (!(error instanceof ServiceFault) || !error.again || attempt === tries) throw error
      const seconds = Math.max(error.after ?? 2 ** attempt, 60 / asked.perMinute)
      if (seconds > longestWait) throw error
      await waiting(seconds)
    }
  }
}
