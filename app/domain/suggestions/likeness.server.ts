import { setImmediate } from 'node:timers/promises'
import { likenesses, LIKE_NEEDS, needVector, type NeedVector } from '@search/index.server'
import type { Actor } from '~/domain/actor'
import { currentCorpus } from '~/domain/pairings/corpus.server'
import { matchNeeds } from '~/domain/pairings/needs.server'
import { db, inTransaction } from '~/platform/db.server'

/** Needs as vectors, by id and version: reading a text costs far more than comparing it. */
const vectors = new Map<string, { version: number; vector: NeedVector }>()

const comparable = { state: { in: ['published' as const, 'in_talks' as const, 'contracted' as const, 'closed' as const, 'expired' as const] } }

const readAtOnce = 200

/** Finds the needs that are like each of these and keeps them, in place of what was kept before. */
export async function rememberLikeness(actor: Actor, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  const all = await currentVectors(actor)
  for (const needId of ids) {
    await keep(needId, likeTo(needId, all))
    await setImmediate()
  }
}

function likeTo(needId: string, all: Map<string, NeedVector>): Like[] {
  const own = all.get(needId)
  if (!own) return []
  const near = likenesses(own, [...all.values()])
  return [...all.keys()].flatMap((likeId, at) => (likeId !== needId && near[at]! > LIKE_NEEDS ? [{ likeId, likeness: near[at]! }] : []))
}

interface Like {
  likeId: string
  likeness: number
}

function keep(needId: string, like: Like[]): Promise<void> {
  return inTransaction(async (tx) => {
    await tx.needLikeness.deleteMany({ where: { OR: [{ needId }, { likeId: needId }] } })
    const both = like.flatMap(({ likeId, likeness: near }) => [{ needId, likeId, likeness: near }, { needId: likeId, likeId: needId, likeness: near }])
    await tx.needLikeness.createMany({ data: both, skipDuplicates: true })
  })
}

/** The vectors of all needs that were ever published, those read again whose need has another version. */
async function currentVectors(actor: Actor): Promise<Map<string, NeedVector>> {
  const rows = await db().need.findMany({ where: comparable, select: { id: true, version: true } })
  const versions = new Map(rows.map(({ id, version }) => [id, version]))
  for (const id of vectors.keys()) if (!versions.has(id)) vectors.delete(id)
  const stale = rows.filter(({ id, version }) => vectors.get(id)?.version !== version).map(({ id }) => id)
  const corpus = await currentCorpus()
  for (let from = 0; from < stale.length; from += readAtOnce) {
    const needs = await matchNeeds(actor, { id: { in: stale.slice(from, from + readAtOnce) } })
    for (const need of needs) vectors.set(need.id, { version: versions.get(need.id)!, vector: needVector(corpus, need) })
  }
  return new Map([...vectors].map(([id, { vector }]) => [id, vector]))
}
