import { recordChange } from '~/domain/history/history.server'
import type { SignedInActor } from '~/domain/actor'
import { permit } from '~/domain/permit.server'
import { db, inTransaction } from '~/platform/db.server'
import { env } from '~/platform/env.server'
import { enqueue } from '~/platform/jobs.server'
import { embed } from './client.server'
import { service, spaceOf } from './config.server'
import { type FaultCode, type FaultValues, ServiceFault } from './fault'
import { changeRunIn, currentRun, renewed } from './run.server'
import { progressOf } from './store.server'

/** Where the service is and how far its vectors are made; without a service, how many are still kept. */
export async function embeddingsPage(actor: SignedInActor) {
  permit(actor, 'embeddings.manage')
  const asked = service()
  if (!asked) return { kept: await db().textVector.count(), on: null }
  const space = spaceOf(asked)
  const [run, progress, row, refusals] = await Promise.all([currentRun(), progressOf(space), db().vectorSpace.findUnique({ where: { name: space } }), refusalsOf(space)])
  const { paused, serving, failure, lastCall } = run
  const { perMinute, batch } = asked
  const dimensions = row?.dimensions ?? null
  return { kept: 0, on: { ...place(asked.url), space, serving, paused, failure, lastCall, progress, refusals, perMinute, batch, dimensions, search: env().EMBEDDINGS_SEARCH === 'on' } }
}

export type EmbeddingsOn = NonNullable<Awaited<ReturnType<typeof embeddingsPage>>['on']>

/** The service as people may know it: its host, and whether that is this very machine. */
function place(url: string): { host: string; local: boolean } {
  const { host, hostname } = new URL(url)
  return { host, local: hostname === 'localhost' || hostname === '[::1]' || hostname.startsWith('127.') }
}

/** Where texts are sent to, for whoever asks what becomes of their words; null where nothing leaves the machine. */
export function sentOutside(): { host: string; search: boolean } | null {
  const asked = service()
  if (!asked || place(asked.url).local) return null
  return { host: place(asked.url).host, search: env().EMBEDDINGS_SEARCH === 'on' }
}

/** What the service said of the texts that it refused, and how often. */
async function refusalsOf(space: string): Promise<{ reason: string; count: number }[]> {
  const groups = await db().textVector.groupBy({ by: ['refusal'], where: { space, refusal: { not: null } }, _count: true, orderBy: { _count: { refusal: 'desc' } }, take: 5 })
  return groups.map(({ refusal, _count }) => ({ reason: refusal!, count: _count }))
}

/** Makes vectors from now on, trying again what failed or was refused; or makes none until told. */
export async function runEmbeddings(actor: SignedInActor, to: 'start' | 'pause'): Promise<void> {
  permit(actor, 'embeddings.manage')
  await inTransaction(async (tx) => {
    const before = await currentRun(tx)
    const paused = to === 'pause'
    await changeRunIn(tx, () => ({ paused, ...(!paused && { failure: null }) }))
    if (!paused) await tx.textVector.deleteMany({ where: { vector: null } })
    await recordChange(tx, actor, { action: 'edit', kind: 'setting', id: 'embeddings', changes: { paused: [before.paused, paused] } })
    if (!paused && service()) await enqueue(tx, 'embed', {})
  })
}

/** Forgets all vectors where no service is configured any more. */
export async function forgetVectors(actor: SignedInActor): Promise<void> {
  permit(actor, 'embeddings.manage')
  if (service()) return
  await inTransaction(async (tx) => {
    const { count } = await tx.textVector.deleteMany()
    await tx.vectorSpace.deleteMany()
    await tx.publicText.deleteMany()
    await changeRunIn(tx, (run) => ({ serving: null, failure: null, lastCall: null, revision: 0, id: '', ...renewed(run) }))
    await recordChange(tx, actor, { action: 'edit', kind: 'setting', id: 'embeddings', changes: { vectors: [count, 0] } })
  })
}

/** Milliseconds for the answer to a check. */
const patience = 15_000

export type Check = { dimensions: number; ms: number; fault: null } | { fault: { code: FaultCode; values: FaultValues } }

/** Asks the service for one vector, of a text that says nothing. */
export async function checkService(actor: SignedInActor): Promise<Check | null> {
  permit(actor, 'embeddings.manage')
  const asked = service()
  if (!asked) return null
  const begun = Date.now()
  try {
    const [vector] = await embed(asked, ['连接测试'], { timeout: patience })
    return { dimensions: vector!.length, ms: Date.now() - begun, fault: null }
  } catch (error) {
    if (!(error instanceof ServiceFault)) throw error
    return { fault: { code: error.code, values: error.values } }
  }
}
