import { today } from '~/domain/calendar'
import { currentRecipe } from '~/domain/embeddings/serving.server'
import { openForPairing, pairWhenNew } from '~/domain/suggestions/pairing.server'
import { db, inTransaction } from '~/platform/db.server'
import { holdValue } from '~/domain/records/lock.server'

/** Experts of each need that a snapshot remembers. */
const firstKept = 3

/**
 * The hourly round: whatever is not paired by the present recipe is asked for; once a day everything is, since every new text
 * shifts all scores a little. The day's snapshot is written anew, and waits while needs are still to be paired by a new recipe.
 */
export async function pairingRound(now: Date): Promise<void> {
  const [day, recipe] = [today(now), await currentRecipe()]
  const isFirst = (await db().pairingSnapshot.count({ where: { day, recipe } })) === 0
  const waiting = await db().need.count({ where: { ...openForPairing, OR: [{ pairing: null }, { pairing: { recipe: { not: recipe } } }] } })
  await pairWhenNew({ all: isFirst && waiting === 0 })
  if (waiting === 0) await takeSnapshot({ day, recipe, at: now })
}

async function takeSnapshot({ day, recipe, at }: { day: Date; recipe: string; at: Date }): Promise<void> {
  const [pairings, firsts, experts, idle] = await Promise.all([
    db().needPairing.findMany({ where: { need: openForPairing }, select: { needId: true, bestScore: true, bestBand: true } }),
    db().suggestion.findMany({ where: { rank: { lte: firstKept } }, select: { needId: true, expertId: true }, orderBy: { rank: 'asc' } }),
    db().expert.count({ where: { state: 'active' } }),
    db().expert.count({ where: { state: 'active', suggestions: { none: {} } } }),
  ])
  const first = new Map<string, string[]>()
  for (const { needId, expertId } of firsts) first.set(needId, [...(first.get(needId) ?? []), expertId])
  await inTransaction(async (tx) => {
    await holdValue(tx, 'pairingSnapshot', day.toISOString())
    const { id } = await tx.pairingSnapshot.upsert({ where: { day_recipe: { day, recipe } }, create: { day, recipe, experts, idle, at }, update: { experts, idle, at } })
    await tx.pairingSnapshotNeed.deleteMany({ where: { snapshotId: id } })
    await tx.pairingSnapshotNeed.createMany({ data: pairings.map((row) => ({ ...row, snapshotId: id, first: first.get(row.needId) ?? [] })) })
  })
}
