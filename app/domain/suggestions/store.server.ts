import type { Pairing } from '@search/index.server'
import { db, inTransaction } from '~/platform/db.server'
import { holdValue } from '~/domain/records/lock.server'

/** Experts kept for each need. */
export const SUGGESTED = 20

const isGood = (band: string) => band === 'strong' || band === 'fair'

/**
 * Puts a need's present suggestions in place of those kept before; who stood among the good ones goes on since then. On a first pairing,
 * or a first one by another recipe, nobody is news: they count as good since the need was published.
 */
export function storeSuggestions(needId: string, pairings: Pairing[], recipe: string, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    await holdValue(tx, 'suggestions', needId)
    const need = await tx.need.findUnique({ where: { id: needId }, select: { publishedAt: true, pairing: { select: { recipe: true } } } })
    if (!need) return
    const cameIn = need.pairing?.recipe === recipe ? now : (need.publishedAt ?? now)
    const before = await tx.suggestion.findMany({ where: { needId }, select: { expertId: true, goodSince: true } })
    const since = new Map(before.map(({ expertId, goodSince }) => [expertId, goodSince]))
    const rows = pairings.map(({ expertId, score, textScore, band }, at) => ({
      ...{ needId, expertId, rank: at + 1, score, textScore, band, recipe },
      goodSince: isGood(band) ? (since.get(expertId) ?? cameIn) : null,
    }))
    await tx.suggestion.deleteMany({ where: { needId } })
    const known = await tx.expert.findMany({ where: { id: { in: rows.map(({ expertId }) => expertId) } }, select: { id: true } })
    const ids = new Set(known.map(({ id }) => id))
    await tx.suggestion.createMany({ data: rows.filter(({ expertId }) => ids.has(expertId)) })
    const best = { recipe, pairedAt: now, bestScore: rows[0]?.score ?? null, bestBand: rows[0]?.band ?? null }
    await tx.needPairing.upsert({ where: { needId }, create: { needId, ...best }, update: best })
  })
}

/** A need that is open no longer, or gone, has no suggestions. */
export function forgetNeed(needId: string): Promise<void> {
  return inTransaction(async (tx) => {
    await holdValue(tx, 'suggestions', needId)
    await tx.suggestion.deleteMany({ where: { needId } })
    await tx.needPairing.deleteMany({ where: { needId } })
  })
}

/** Each full list's lowest score: who is below it would not be on the list. */
export async function lastScores(): Promise<Map<string, number>> {
  const rows = await db().suggestion.findMany({ where: { rank: SUGGESTED }, select: { needId: true, score: true } })
  return new Map(rows.map(({ needId, score }) => [needId, score]))
}
