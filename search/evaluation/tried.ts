import { type Recipe, WHOLE } from '../matching/recipe.ts'
import { foldsOf, heldOut } from './folds.ts'
import { type JudgedSet } from './judged-set.ts'
import { pairing } from './ranker.ts'
import { type Run, run } from './runner.ts'

const times = (value: number, factors: number[]) => factors.map((factor) => factor * value)

/** The recipe, and each weight that was chosen by looking at judged sets put at other values: what is to be chosen without the needs it is measured on. */
export const TRIED: Partial<Recipe>[] = [
  {},
  ...times(WHOLE.meaningWeight, [0.5, 1.5]).map((meaningWeight) => ({ meaningWeight })),
  ...times(WHOLE.nearWeight, [0.5, 1.5]).map((nearWeight) => ({ nearWeight })),
  ...times(WHOLE.rarityPower, [0.5, 2]).map((rarityPower) => ({ rarityPower })),
  ...times(WHOLE.loosePairWeight, [0.5, 1.5]).map((loosePairWeight) => ({ loosePairWeight })),
]

/** The set measured by weights chosen on other needs, what each fold chose, and the runs of all that was tried. */
export async function runFolds(set: JudgedSet, folds: number, asItStands: Run): Promise<{ heldOut: Run; chosen: Partial<Recipe>[] }> {
  const tried = [asItStands]
  for (const change of TRIED.slice(1)) tried.push(await run(set, await pairing(set.experts, set.needs, { ...WHOLE, ...change })))
  const { run: measured, chosen } = heldOut(tried, foldsOf(set.needs, folds))
  return { heldOut: measured, chosen: chosen.map((best) => TRIED[best]!) }
}
