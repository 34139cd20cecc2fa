import { buildCorpus } from '../matching/corpus.ts'
import { learnBackground } from '../matching/meaning/background.ts'
import { rankExperts } from '../matching/rank.ts'
import { type Recipe, WHOLE } from '../matching/recipe.ts'
import { type Lesson } from '../matching/types.ts'
import { type FEEDBACK } from '../matching/weights.ts'
import { type JudgedExpert, type JudgedNeed } from './judged-set.ts'
import { references } from './references.ts'

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
export async function pairing(experts: JudgedExpert[], needs: JudgedNeed[], recipe: Recipe = WHOLE): Promise<LearningRanker> {
  const corpus = buildCorpus(experts.map(({ id, name, text }) => ({ id, name, works: text.map(workOf) })), recipe)
  corpus.learn(await learnBackground(corpus, { needs, references: references() }))
  corpus.expectMany()
  return async (need, lessons = [], feedback) =>
    rankExperts(corpus, need, { limit: Infinity, evidence: 0, lessons: new Map([[need.id, lessons]]), feedback })
}

const workOf = (title: string, i: number) => ({ id: String(i), kind: '', title })
