import { buildCorpus } from '../matching/corpus.ts'
import { type Background, learnBackground } from '../matching/meaning/background.ts'
import { rankExperts } from '../matching/rank.ts'
import { type Lesson } from '../matching/types.ts'
import { type FEEDBACK } from '../matching/weights.ts'
import { type JudgedExpert, type JudgedNeed } from './judged-set.ts'

export interface Scored {
  expertId: string
  score: number
}

/** Orders experts for a need, best first. Who is left out counts as scored 0. */
export type Ranker = (need: JudgedNeed) => Promise<Scored[]>

export type FeedbackWeights = { [K in keyof typeof FEEDBACK]: number }

/** Orders experts as a Ranker does, with what was learnt of some of them. */
export type LearningRanker = (need: JudgedNeed, lessons?: Lesson[], weights?: FeedbackWeights) => Promise<Scored[]>

/** By score, equal scores by id, so that no ranker profits from the file's order. */
export const bestFirst = (scored: Scored[]): Scored[] =>
  scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || (a.expertId < b.expertId ? -1 : 1))

/** The ranker of the portal's pages, with what it learns from the set's own texts (never from its judgements). A judged expert's texts are works without kind or further facts, so only text speaks. */
export const pairing = async (experts: JudgedExpert[], needs: JudgedNeed[]): Promise<LearningRanker> => (await variants(experts, needs)).whole()

/** What the portal has learnt from all texts, left out piece by piece. */
export const ABLATIONS = ['meanings', 'rarity'] as const

/** The ranker whole, and without one piece. Both rank over the same corpus: one must be done before the next is asked for. */
export async function variants(experts: JudgedExpert[], needs: JudgedNeed[]) {
  const corpus = buildCorpus(experts.map(({ id, name, text }) => ({ id, name, works: text.map(workOf) })))
  const background = await learnBackground(corpus, needs)
  const over = (known: Background): LearningRanker => {
    corpus.learn(known)
    return async (need, lessons = [], feedback) =>
      rankExperts(corpus, need, { limit: Infinity, evidence: 0, lessons: new Map([[need.id, lessons]]), feedback })
  }
  const nothing = { meanings: undefined, rarity: new Map<number, number>() }
  return {
    whole: () => over(background),
    without: (piece: (typeof ABLATIONS)[number]) => over({ ...background, [piece]: nothing[piece] }),
  }
}

const workOf = (title: string, i: number) => ({ id: String(i), kind: '', title })
