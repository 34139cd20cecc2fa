import { type Part } from './bootstrap.ts'
import { type JudgedNeed, type JudgedSet } from './judged-set.ts'
import { type Judged, ndcg, pairLoss, recall, reciprocalRank } from './metrics.ts'
import { type Ranker } from './ranker.ts'

/** nDCG@10 and pair-loss look at a need's judged pool; the others at all experts, where who is not judged above 0 is a miss. */
export const FIGURES = ['nDCG@10', 'pair-loss', 'MRR', 'recall@10', 'recall@100'] as const
type FigureName = (typeof FIGURES)[number]

export interface Run {
  /** Per figure, each need's part in the order of the set's needs. */
  parts: Record<FigureName, Part[]>
  /** Every judged pair with its score. */
  scores: { need: string; expert: string; score: number }[]
}

/** Every need's part of each figure, figure by figure. */
export const partsBy = (of: (name: FigureName) => Part[]): Run['parts'] => Object.fromEntries(FIGURES.map((name) => [name, of(name)])) as Run['parts']

/** Ranks every need of the set and keeps each need's part of every figure. */
export async function run(set: JudgedSet, ranker: Ranker): Promise<Run> {
  const result: Run = { parts: partsBy(() => []), scores: [] }
  for (const need of set.needs) await addNeed(result, need, set.pools.get(need.id)!, ranker)
  return result
}

async function addNeed({ parts, scores }: Run, need: JudgedNeed, pool: Map<string, number>, ranker: Ranker) {
  const ranked = await ranker(need)
  const scoreOf = new Map(ranked.map(({ expertId, score }) => [expertId, score]))
  const judged = [...pool].map(([expert, grade]) => ({ expert, grade, score: scoreOf.get(expert) ?? 0 }))
  const ids = ranked.map(({ expertId }) => expertId)
  const relevant = new Set(judged.filter(({ grade }) => grade > 0).map(({ expert }) => expert))
  parts['nDCG@10'].push(ofOne(ndcg(judged)))
  parts['pair-loss'].push(lossPart(judged))
  parts.MRR.push(ofOne(relevant.size > 0 ? reciprocalRank(ids, relevant) : undefined))
  parts['recall@10'].push(ofOne(recall(ids, relevant, 10)))
  parts['recall@100'].push(ofOne(recall(ids, relevant, 100)))
  scores.push(...judged.map(({ expert, score }) => ({ need: need.id, expert, score })))
}

/** The part of a figure that is a mean over needs. */
export const ofOne = (value: number | undefined): Part => (value === undefined ? { part: 0, whole: 0 } : { part: value, whole: 1 })

/** One need's part of the pair-loss. */
export function lossPart(judged: Judged[]): Part {
  const { wrong, all } = pairLoss(judged)
  return { part: wrong, whole: all }
}
