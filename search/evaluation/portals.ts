import { type Recipe, WHOLE } from '../matching/recipe.ts'
import { foldsOf } from './folds.ts'
import { type JudgedNeed, type JudgedSet } from './judged-set.ts'
import { pairing } from './ranker.ts'
import { partsBy, type Run, run } from './runner.ts'

/** How many needs a small portal has; its experts are the judged ones of these needs. */
export const PORTAL_SIZES = [5, 10, 20, 40, 80]

/** What is learnt, with no limit below which it would not be. */
const LEARNT: Record<string, Partial<Recipe>> = {
  nothing: { rarityPower: 0, meaningWeight: 0, nearWeight: 0 },
  rarity: { meaningWeight: 0, nearWeight: 0 },
  meanings: { rarityPower: 0 },
}

/** Every need of the set ranked once in a small portal, by what that portal learns. */
export type PortalRuns = Record<keyof typeof LEARNT, Run>

/** Deals the set's needs out to portals of about `size` needs each, and ranks each portal's needs among its own experts alone. */
export async function runPortals(set: JudgedSet, size: number): Promise<PortalRuns> {
  const portals = portalsOf(set, size)
  const runs: PortalRuns = {}
  for (const [name, change] of Object.entries(LEARNT)) {
    const recipe = { ...WHOLE, ...change, fewestNeeds: 0, fewestTerms: 0 }
    const each: Run[] = []
    for (const portal of portals) each.push(await run(portal, await pairing(portal.experts, portal.needs, recipe)))
    runs[name] = joined(each)
  }
  return runs
}

function portalsOf(set: JudgedSet, size: number): JudgedSet[] {
  const count = Math.max(1, Math.round(set.needs.length / size))
  const portalOf = foldsOf(set.needs, count)
  return Array.from({ length: count }, (_, portal) => portalWith(set, set.needs.filter((_need, i) => portalOf[i] === portal)))
}

function portalWith({ experts, pools }: JudgedSet, needs: JudgedNeed[]): JudgedSet {
  const own = new Map(needs.map(({ id }) => [id, pools.get(id)!]))
  const judged = new Set([...own.values()].flatMap((pool) => [...pool.keys()]))
  return { needs, experts: experts.filter(({ id }) => judged.has(id)), pools: own }
}

function joined(runs: Run[]): Run {
  const parts = partsBy((name) => runs.flatMap((one) => one.parts[name]))
  return { parts, scores: runs.flatMap(({ scores }) => scores) }
}
