import { hasMetric, hasQuantity, namesBudget, namesDeadline, sentencesOf, withoutUnit } from './quantities'
import { backgroundWords, basisWords, boilerplate, ipWords, joinWords, vagueWords, wishWords } from './coachWords'

/** What the coach reads of a need. */
export interface CoachedNeed {
  title: string
  description: string
  technicalIndicators: string | null
  difficulty: string | null
  presentBasis: string | null
  ipTerms: string | null
  cooperationModes: readonly string[]
  contactPhone: string | null
  contactEmail: string | null
  hasBudget: boolean
  hasDeadline: boolean
}

/** must: hardly anybody can answer without it; should: answers get better; could: saves a question later. */
export type CoachGrade = 'must' | 'should' | 'could'

export type CoachCode =
  | 'tooShort' | 'boilerplate' | 'onlyBackground' | 'noMetric' | 'noUnit' | 'vague' | 'noDifficulty' | 'noBasis'
  | 'titleLong' | 'titleVague' | 'severalNeeds' | 'noBudget' | 'noDeadline' | 'noModes' | 'noIp' | 'noContact'

interface Rule {
  code: CoachCode
  grade: CoachGrade
  field: string
  /** The words it concerns (none where something is missing), or null where all is well. */
  look: (need: CoachedNeed) => string[] | null
}

const enoughCharacters = 40
const longestTitle = 40
const shortestTitle = 6

const flag = (wrong: boolean, found: string[] = []) => (wrong ? found : null)
const written = (text: string | null) => (text ?? '').trim()
const textOf = ({ title, description, technicalIndicators, difficulty }: CoachedNeed) => [title, description, technicalIndicators, difficulty].map(written).join('\n')
const allOf = (need: CoachedNeed) => [textOf(need), need.presentBasis, need.ipTerms].map(written).join('\n')
const bodyOf = ({ description, technicalIndicators, difficulty }: CoachedNeed) => [description, technicalIndicators, difficulty].map(written).join('\n')
const characters = (text: string) => [...text.replace(/[\s\p{P}]/gu, '')].length
const substance = (text: string) => characters(text.replace(boilerplate, ''))

/** All rules, each of its own: none looks at what another said. */
export const coachRules: Rule[] = [
  { code: 'boilerplate', grade: 'must', field: 'description', look: ({ description }) => flag(written(description) !== '' && substance(description) < 8, matchesOf(description, boilerplate)) },
  { code: 'tooShort', grade: 'must', field: 'description', look: (need) => flag(characters(bodyOf(need)) < enoughCharacters) },
  { code: 'onlyBackground', grade: 'must', field: 'description', look: (need) => flag(backgroundWords.test(need.description) && !wishWords.test(bodyOf(need))) },
  { code: 'noMetric', grade: 'must', field: 'technicalIndicators', look: (need) => flag(!hasMetric(textOf(need)) && !hasQuantity(written(need.technicalIndicators))) },
  { code: 'noUnit', grade: 'should', field: 'technicalIndicators', look: (need) => someOf(withoutUnit(textOf(need))) },
  { code: 'vague', grade: 'should', field: 'description', look: (need) => someOf(vagueIn(need)) },
  { code: 'severalNeeds', grade: 'should', field: 'description', look: ({ title, description }) => flag(matchesOf(title, joinWords.title).length > 0 || matchesOf(description, joinWords.text).length > 1) },
  { code: 'titleVague', grade: 'should', field: 'title', look: ({ title }) => flag(characters(title.replace(joinWords.generic, '')) < shortestTitle) },
  { code: 'noDifficulty', grade: 'should', field: 'difficulty', look: ({ difficulty, description }) => flag(!written(difficulty) && !/难点|难以|瓶颈|关键在于|尚未解决|无法|不稳定|卡脖子/u.test(description)) },
  { code: 'noBasis', grade: 'should', field: 'presentBasis', look: ({ presentBasis, description }) => flag(!written(presentBasis) && !basisWords.test(description)) },
  { code: 'noBudget', grade: 'should', field: 'budgetMin', look: (need) => flag(!need.hasBudget && !namesBudget(allOf(need))) },
  { code: 'noDeadline', grade: 'should', field: 'deadline', look: (need) => flag(!need.hasDeadline && !namesDeadline(allOf(need))) },
  { code: 'noContact', grade: 'should', field: 'contactPhone', look: ({ contactPhone, contactEmail }) => flag(!written(contactPhone) && !written(contactEmail)) },
  { code: 'titleLong', grade: 'could', field: 'title', look: ({ title }) => flag([...title.trim()].length > longestTitle) },
  { code: 'noModes', grade: 'could', field: 'cooperationModes', look: ({ cooperationModes }) => flag(cooperationModes.length === 0) },
  { code: 'noIp', grade: 'could', field: 'ipTerms', look: (need) => flag(!written(need.ipTerms) && !ipWords.test(allOf(need))) },
]

const someOf = (found: string[]) => (found.length > 0 ? found : null)

/** Vague words in sentences that no figure makes exact. */
const vagueIn = ({ description, technicalIndicators }: CoachedNeed): string[] => {
  const sentences = [description, technicalIndicators].flatMap((text) => sentencesOf(written(text))).filter((sentence) => !hasMetric(sentence))
  return [...new Set(sentences.flatMap((sentence) => matchesOf(sentence, vagueWords)))].sort()
}

const matchesOf = (text: string, words: RegExp): string[] => [...text.matchAll(words)].map(([match]) => match)
