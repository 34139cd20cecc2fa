import type { SignedInActor } from '~/domain/actor'
import { currentRecipe } from '~/domain/embeddings/serving.server'
import { permit } from '~/domain/permit.server'
import { openForPairing } from '~/domain/suggestions/pairing.server'
import { db } from '~/platform/db.server'
import { expertLoads } from './experts.server'
import { recentSnapshots } from './drift.server'

const bands = ['strong', 'fair', 'some', 'weak', 'none'] as const

/** How well the open needs are served and the experts drawn on, and how that changed. */
export async function getCoverage(actor: SignedInActor) {
  permit(actor, 'coverage.view')
  const recipe = await currentRecipe()
  const [open, paired, byBand, loads, snapshots] = await Promise.all([
    db().need.count({ where: openForPairing }),
    db().needPairing.count({ where: { recipe, need: openForPairing } }),
    db().needPairing.groupBy({ by: ['bestBand'], where: { need: openForPairing }, _count: true }),
    expertLoads(),
    recentSnapshots(),
  ])
  const counts = new Map(byBand.map(({ bestBand, _count }) => [bestBand ?? 'none', _count]))
  return { recipe, open, paired, bands: bands.map((band) => ({ band, needs: counts.get(band) ?? 0 })), loads, snapshots }
}
