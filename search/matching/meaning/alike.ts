import { type Unit, unitsOf } from '../../text/units.ts'
import { type Corpus } from '../corpus.ts'
import { type NeedWords } from '../meetings.ts'
import { shareOut } from '../share-out.ts'
import { type EvidenceSource, type Meeting, type Span } from '../types.ts'
import { SHOWN_LIKENESS } from '../weights.ts'
import { type Meanings } from './meanings.ts'
import { isTelling } from './telling.ts'

/** A word that has a meaning, with all its places in one owner's fields. */
interface Word {
  term: number
  text: string
  spans: Span[]
}

interface Brought {
  /** The entry's terms with their damped counts. */
  terms: Map<number, number>
  /** The need's. */
  meaning: Float32Array | undefined
  /** What the likeness of meaning gave to the text score. */
  byMeaning: number
  /** What the nearness of words gave, by term. */
  nearPart: (term: number) => number
  /** Terms that met letter by letter already. */
  met: Set<number>
}

/**
 * Words of the source that met another word of the need by meaning, each with the need's likest word, and with its part of what
 * the likeness of meanings and the nearness of words gave. What no such pair can show stays unnamed.
 */
export function alikeMeetings(corpus: Corpus, { fields }: NeedWords, source: EvidenceSource, { terms, meaning, byMeaning, nearPart, met }: Brought): Meeting[] {
  const meanings = corpus.background?.meanings
  if (!meanings) return []
  const meaningPart = shareOut(byMeaning, terms.keys(), (term) => (meaning ? Math.max(0, meanings.part(term, meaning)) * (terms.get(term) ?? 0) : 0))
  const asked = wordsOf(corpus, meanings, fields.map(({ field, original, units }) => ({ field, original, units })))
  const found = wordsOf(corpus, meanings, (['title', 'text'] as const).map((field) => ({ field, original: source[field], units: unitsOf(source[field]) })))
  return found.flatMap((word): Meeting[] => {
    const likest = met.has(word.term) ? undefined : likestOf(meanings, asked, word)
    const points = meaningPart(word.term) + nearPart(word.term)
    return likest && points > 0 ? [{ words: likest.text, like: word.text, need: likest.spans, source: word.spans, share: points }] : []
  })
}

function likestOf(meanings: Meanings, asked: Word[], { term }: Word): Word | undefined {
  const likeness = asked.map((one) => (one.term === term ? 0 : meanings.likeness(one.term, term)))
  const best = likeness.indexOf(Math.max(...likeness))
  return (likeness[best] ?? 0) >= SHOWN_LIKENESS ? asked[best] : undefined
}

interface Field {
  field: Span['field']
  original: string
  units: Unit[]
}

function wordsOf({ vocabulary }: Corpus, meanings: Meanings, fields: Field[]): Word[] {
  const words = new Map<number, Word>()
  for (const { field, original, units } of fields) {
    vocabulary.read(units, (term, unit, before) => {
      const isWord = before ? isTelling(unit, before) : !unit.han
      if (!isWord || !meanings.knows(term)) return
      const span = { field, start: (before ?? unit).start, end: unit.end }
      const word = words.get(term) ?? { term, text: original.slice(span.start, span.end), spans: [] }
      word.spans.push(span)
      words.set(term, word)
    })
  }
  return [...words.values()]
}
