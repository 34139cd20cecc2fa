import { type Recipe, WHOLE } from '../matching/recipe.ts'
import { type JudgedSet } from './judged-set.ts'
import { pairing } from './ranker.ts'
import { type Run, run } from './runner.ts'

/** The recipe with one piece left out, or put another way, by what the table calls it. */
export const ABLATIONS: Record<string, Partial<Recipe>> = {
  'without the list of generic words': { genericLeftOut: false },
  "with the form's other sections": { asidesLeftOut: false },
  'title and text as one field': { fieldsApart: false },
  'pairs without single characters': { singles: false },
  'single characters without pairs': { pairs: false },
  'every term counted once': { counts: false },
  'pairs across words as much as words': { loosePairWeight: 1 },
  'words of ordinary Chinese as much as others': { ordinaryFade: false },
  'without rarity among needs': { rarityPower: 0 },
  'meanings without the classification of industries': { references: false },
  'without meanings of titles': { meaningWeight: 0 },
  'without nearness of words': { nearWeight: 0 },
  'without anything learnt': { rarityPower: 0, meaningWeight: 0, nearWeight: 0 },
  'mean of the entries': { together: 'mean' },
  'best entry alone': { together: 'best' },
}

/** Ranks the set's needs once per ablation, each time learning anew what the recipe learns. */
export async function runAblations(set: JudgedSet): Promise<Record<string, Run>> {
  const runs: Record<string, Run> = {}
  for (const [name, change] of Object.entries(ABLATIONS)) runs[name] = await run(set, await pairing(set.experts, set.needs, { ...WHOLE, ...change }))
  return runs
}
