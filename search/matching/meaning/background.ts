import { type Unit, unitsOf } from '../../text/units.ts'
import { type Corpus } from '../corpus.ts'
import { needUnits } from '../need-text.ts'
import { type MatchNeed } from '../types.ts'
import { MEANING_COMPONENTS } from '../weights.ts'
import { contexts } from './contexts.ts'
import { topEigen } from './eigen.ts'
import { Meanings } from './meanings.ts'
import { NearWords } from './near.ts'
import { type Pause } from './pause.ts'
import { isTelling } from './telling.ts'

/** What a corpus knows from all texts together, beyond any one: replaced as a whole, so that all scores of one time compare. */
export interface Background {
  /** By term: the part of its weight that a term keeps in a need. Terms that stand in no need keep all. */
  rarity: Map<number, number>
  /** Undefined where there is too little text to learn from. */
  meanings: Meanings | undefined
  /** Undefined where meanings are. */
  near: NearWords | undefined
  /** How many experts and needs it was learnt from. */
  experts: number
  needs: number
}

/** Terms that a vector is worth learning for: met at least this often, the commonest first, at most so many. */
const FEWEST_PLACES = 2
const MOST_TERMS = 6000

/** Texts beyond this many characters in sum are left out evenly: more would cost time and change little. */
const MOST_CHARACTERS = 1_500_000

const NOTHING_LEARNT = { meanings: undefined, near: undefined }

interface Lessons {
  needs: Iterable<MatchNeed>
  /** Texts that belong to nobody, whose words teach all the same (`classificationTexts`). */
  references?: string[]
}

/** The same texts learnt from in any order give the same. Takes some seconds for ten thousand experts, with pauses every few milliseconds. */
export async function learnBackground(corpus: Corpus, { needs, references = [] }: Lessons, pause: Pause = () => {}): Promise<Background> {
  const distinct = [...new Map([...needs].map((need) => [`${need.title}\n${need.text}`, need])).entries()].sort(byKey).map(([, need]) => need)
  const rarity = await rarityOf(corpus, distinct, pause)
  const { meaningWeight, nearWeight, references: referring } = corpus.recipe
  const learning = meaningWeight > 0 || nearWeight > 0
  const { meanings, near } = learning ? await meaningsOf(corpus, trainingTexts(corpus, distinct, referring ? references : []), pause) : NOTHING_LEARNT
  return { rarity, meanings, near, experts: corpus.blocks.size, needs: distinct.length }
}

async function rarityOf({ vocabulary, recipe }: Corpus, needs: MatchNeed[], pause: Pause) {
  if (needs.length < recipe.fewestNeeds) return new Map<number, number>()
  const frequencies = new Map<number, number>()
  for (const { title, text } of needs) {
    const bag = vocabulary.count(unitsOf(text), vocabulary.count(unitsOf(title)))
    for (const term of bag.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1)
    await pause()
  }
  const most = Math.log(1 + needs.length)
  return new Map([...frequencies].map(([term, frequency]) => [term, (Math.log((1 + needs.length) / (1 + frequency)) / most) ** recipe.rarityPower]))
}

/** A term with the word it stands for, so that terms can be put in an order that does not depend on when they were first read. */
interface Met {
  term: number
  word: string
  /** No single character. */
  whole: boolean
  times: number
  texts: number
}

async function meaningsOf(corpus: Corpus, training: Iterable<Unit[]>, pause: Pause): Promise<Pick<Background, 'meanings' | 'near'>> {
  const met = new Map<number, Met>()
  const texts: Uint32Array[] = []
  for (const units of training) {
    texts.push(readText(corpus, units, met))
    await pause()
  }
  const known = [...met.values()].filter(({ times }) => times >= FEWEST_PLACES).sort((a, b) => b.times - a.times || (a.word < b.word ? -1 : 1)).slice(0, MOST_TERMS)
  if (known.length < corpus.recipe.fewestTerms) return NOTHING_LEARNT
  const rows = new Map(known.map(({ term }, row) => [term, row]))
  const inRows = texts.map((terms) => terms.map((term) => rows.get(term) ?? NONE).filter((row) => row !== NONE))
  const { vectors, values } = await topEigen(await contexts(inRows, known.length, pause), MEANING_COMPONENTS, pause)
  const idf = known.map((one) => Math.log((1 + texts.length) / (1 + one.texts)))
  const scales = values.map((value) => Math.sqrt(Math.abs(value)))
  const meanings = new Meanings(rows, { ...vectors, cells: vectors.cells.map((value, i) => value * scales[i % scales.length]!) }, idf)
  const words = known.flatMap(({ term, whole }, row) => (whole ? [{ term, vector: meanings.vectorOf(term), idf: idf[row]! }] : []))
  return { meanings, near: await NearWords.among(words, pause) }
}

const NONE = 0xffffffff

/** Needs' fields, what belongs to nobody, then the experts' distinct entries, evenly thinned where they are too many. */
function* trainingTexts({ blocks, recipe }: Corpus, needs: MatchNeed[], references: string[]): Iterable<Unit[]> {
  for (const need of needs) {
    const { title, text } = needUnits(need, recipe)
    yield title
    yield text
  }
  yield* references.map(unitsOf)
  const entries = [...new Set([...blocks.values()].flatMap(({ sources }) => sources.map(({ title, text }) => `${title}\n${text}`)))].sort()
  const every = Math.ceil(entries.reduce((sum, { length }) => sum + length, 1) / MOST_CHARACTERS)
  for (let i = 0; i < entries.length; i += every) yield unitsOf(entries[i]!)
}

function readText({ vocabulary }: Corpus, units: Unit[], met: Map<number, Met>) {
  const terms: number[] = []
  vocabulary.read(units, (term, unit, before) => {
    if (!isTelling(unit, before)) return
    terms.push(term)
    const found = met.get(term)
    if (found) found.times++
    else met.set(term, { term, word: (before?.term ?? '') + unit.term, whole: before !== undefined || !unit.han, times: 1, texts: 0 })
  })
  for (const term of new Set(terms)) met.get(term)!.texts++
  return Uint32Array.from(terms)
}

const byKey = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : Number(a > b))
