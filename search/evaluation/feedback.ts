import { type Lesson } from '../matching/types.ts'
import { FEEDBACK } from '../matching/weights.ts'
import { foldsOf, heldOut } from './folds.ts'
import { type JudgedSet } from './judged-set.ts'
import { ndcg } from './metrics.ts'
import { type FeedbackWeights, type LearningRanker } from './ranker.ts'
import { lossPart, ofOne, type Run } from './runner.ts'

/** The ranking without the judged ones (residual collection), before feedback, after it, and after it with weights chosen on other needs. */
export interface FeedbackRuns {
  before: Run
  after: Run
  crossValidated: Run
  /** What each fold chose. */
  chosen: FeedbackWeights[]
}

const GAINS = [50, 100, 200]
const NEGATIVES = [0, 0.5, 1]
const FOLDS = 5

const GRID: FeedbackWeights[] = GAINS.flatMap((gain) => NEGATIVES.map((negative) => ({ ...FEEDBACK, gain, negative })))

/**
 * Has somebody judge the first `judged` experts of each need's pool, by their grades, and ranks the rest of the pool again with
 * what was learnt. Both rankings are measured on that rest alone: else the judged ones would be counted as found.
 */
export async function runFeedback(set: JudgedSet, ranker: LearningRanker, judged: number): Promise<FeedbackRuns> {
  const before = empty()
  const after = empty()
  const tried = GRID.map(empty)
  for (const need of set.needs) {
    const pool = set.pools.get(need.id)!
    const first = await ranker(need)
    const seen = first.filter(({ expertId }) => pool.has(expertId)).slice(0, judged).map(({ expertId }) => expertId)
    const rest = new Map([...pool].filter(([id]) => !seen.includes(id)))
    const lessons = seen.map((id) => lessonOf(id, pool.get(id)!, highestGrade(set)))
    add(before, rest, first)
    add(after, rest, await ranker(need, lessons, FEEDBACK))
    for (const [i, weights] of GRID.entries()) add(tried[i]!, rest, await ranker(need, lessons, weights))
  }
  const { run: crossValidated, chosen } = heldOut(tried, foldsOf(set.needs, FOLDS))
  return { before, after, crossValidated, chosen: chosen.map((best) => GRID[best]!) }
}

const highestGrade = ({ pools }: JudgedSet) => Math.max(...[...pools.values()].flatMap((pool) => [...pool.values()]))

/** The upper half of the grades is a yes, the lowest a no, and what lies between a faint yes. */
const lessonOf = (expertId: string, grade: number, highest: number): Lesson => ({ id: expertId, expertId, about: 'speciality', value: grade === 0 ? -1 : grade > highest / 2 ? 1 : 0.3 })

const empty = (): Run => ({ parts: { 'nDCG@10': [], 'pair-loss': [], MRR: [], 'recall@10': [], 'recall@100': [] }, scores: [] })

function add({ parts }: Run, pool: Map<string, number>, ranked: { expertId: string; score: number }[]): void {
  const scoreOf = new Map(ranked.map(({ expertId, score }) => [expertId, score]))
  const judged = [...pool].map(([expertId, grade]) => ({ grade, score: scoreOf.get(expertId) ?? 0 }))
  parts['nDCG@10'].push(ofOne(ndcg(judged)))
  parts['pair-loss'].push(lossPart(judged))
}
