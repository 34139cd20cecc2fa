import type { Evidence, Factor, MatchNeed, Meeting, Pairing, Span } from '@search/index.server'
import { excerptOf, type Piece, piecesOf, type Place } from './excerpts'
import { apportioned, rounded, sumOf } from './shares'

/** How a phrase stands on both sides: written alike, alike but for form (繁简, 全半角, inflection), or only near in meaning. */
export type Way = 'same' | 'form' | 'meaning'

/** A phrase that met, by its number in the pairing: the same number marks it on both sides and in every entry. */
export interface ShownPhrase {
  number: number
  way: Way
  need: string
  source: string
  points: number
}

/** One entry of the expert that met the need, with the phrases marked on both sides. Phrases, `byModel` and `scattered` add up to its points. */
export interface ShownEvidence {
  type: Evidence['source']['type']
  id: string
  kind: string
  title: string
  points: number
  phrases: ShownPhrase[]
  /** Points of the likeness that a model's vectors found. */
  byModel: number
  /** Points of single characters and of phrases too slight to list. */
  scattered: number
  source: Piece[]
  /** Around the marks; `whole` is all of it, where there is more. */
  sourceText: Piece[]
  whole: Piece[] | null
  need: Piece[]
}

/** A pairing to be read: points to one decimal, entries and rest adding up to the text score, that and the factors to the score. */
export interface ShownPairing extends Pick<Pairing, 'expertId' | 'needId' | 'score' | 'band' | 'textScore' | 'factors' | 'conflicted'> {
  evidence: ShownEvidence[]
  rest: number
  /** What of the text score came from the likeness that a model's vectors found. */
  byModel: number
  phrases: ShownPhrase[]
  /** What the score lost because it ends at 100; 0 or negative. */
  beyond: number
}

/** The pairing as its page shows it; `whole` adds the entries' full texts. */
export function shownPairing(found: Pairing, need: MatchNeed, whole = false): ShownPairing {
  const pairing = { ...found, evidence: telling(found) }
  const { expertId, needId, band, conflicted } = pairing
  const [textScore, score] = [rounded(pairing.textScore), rounded(pairing.score)]
  const numbers = numbersOf(pairing.evidence)
  const points = apportioned([...pairing.evidence.map(({ share }) => share), pairing.restShare], textScore)
  const evidence = pairing.evidence.map((entry, i) => shownEvidence(entry, { need, numbers, whole, points: points[i]! }))
  return { expertId, needId, band, conflicted, score, textScore, evidence, rest: points.at(-1)!, byModel: rounded(pairing.modelShare), phrases: phrasesOf(evidence), ...movedBy(pairing, need, rounded(score - textScore)) }
}

/** The need's own texts with every phrase of the pairing marked. */
export function markedNeed(pairing: Pairing, need: MatchNeed) {
  const evidence = telling(pairing)
  const numbers = numbersOf(evidence)
  const places = (field: Span['field']) => unique(evidence.flatMap(({ meetings }) => placesOf(meetings, 'need', field, numbers)))
  return { title: piecesOf(need.title, places('title')), text: excerptOf(need.text, places('text'), 30, 40), whole: piecesOf(need.text, places('text')) }
}

/** The least that is shown of a phrase: less would read as 0.0, and many slight marks would hide those that tell. */
const leastPoints = 0.1

/** The same as a part of the text score; what is only alike in meaning must tell more, since chance makes slight likenesses. */
const leastPart = { written: 0.005, alike: 0.01 }

/** Without the phrases too slight to show, but for each entry's best written one; what they gave is scattered among the entry's. */
function telling({ evidence, textScore }: Pairing): Evidence[] {
  return evidence.map((entry) => {
    const shown = entry.meetings.filter(({ share }) => share >= leastPoints)
    const best = shown.find(({ like }) => like === undefined)
    return { ...entry, meetings: shown.filter((meeting) => meeting === best || meeting.share >= textScore * leastPart[meeting.like === undefined ? 'written' : 'alike']) }
  })
}

const keyOf = ({ words, like }: Meeting) => `${words}\n${like ?? ''}`.toLowerCase()

/** Numbers the phrases from 1 by what they gave in all entries together. */
function numbersOf(evidence: Evidence[]): Map<string, number> {
  const given = new Map<string, number>()
  for (const meeting of evidence.flatMap(({ meetings }) => meetings)) given.set(keyOf(meeting), (given.get(keyOf(meeting)) ?? 0) + meeting.share)
  return new Map([...given].sort((a, b) => b[1] - a[1]).map(([key], i) => [key, i + 1]))
}

interface Shown {
  need: MatchNeed
  numbers: Map<string, number>
  whole: boolean
  points: number
}

function shownEvidence({ source, share, byModel, meetings }: Evidence, { need, numbers, whole, points }: Shown): ShownEvidence {
  const given = meetings.map((meeting) => meeting.share)
  const shares = apportioned([...given, byModel, share - given.reduce((sum, one) => sum + one, byModel)], points)
  const places = (side: 'need' | 'source', field: Span['field']) => placesOf(meetings, side, field, numbers)
  const sourceText = excerptOf(source.text, places('source', 'text'))
  return {
    ...{ type: source.type, id: source.id, kind: source.kind, title: source.title, points },
    phrases: meetings.map((meeting, i) => ({ number: numbers.get(keyOf(meeting))!, points: shares[i]!, ...writtenAs(meeting, source) })),
    byModel: shares.at(-2)!,
    scattered: shares.at(-1)!,
    source: piecesOf(source.title, places('source', 'title')),
    sourceText,
    whole: whole && source.text !== '' ? piecesOf(source.text, places('source', 'text')) : null,
    need: besides(excerptOf(need.title, places('need', 'title'), 40), excerptOf(need.text, places('need', 'text'))),
  }
}

const placesOf = (meetings: Meeting[], side: 'need' | 'source', field: Span['field'], numbers: Map<string, number>): Place[] =>
  meetings.flatMap((meeting) => meeting[side].filter((span) => span.field === field).map(({ start, end }) => ({ start, end, phrase: numbers.get(keyOf(meeting))! })))

const unique = (places: Place[]) => [...new Map(places.map((place) => [Object.values(place).join(), place])).values()]

function writtenAs({ words, like, source: [span] }: Meeting, source: Evidence['source']): Pick<ShownPhrase, 'way' | 'need' | 'source'> {
  if (like !== undefined) return { way: 'meaning', need: words, source: like }
  const written = span ? source[span.field].slice(span.start, span.end) : words
  return { way: written === words ? 'same' : 'form', need: words, source: written }
}

/** The phrases of all entries, each once. */
function phrasesOf(evidence: ShownEvidence[]): ShownPhrase[] {
  const all = evidence.flatMap(({ phrases }) => phrases)
  const first = new Map([...all].reverse().map((phrase) => [phrase.number, phrase]))
  return [...first.values()].sort((a, b) => a.number - b.number).map((phrase) => ({ ...phrase, points: sumOf(all.filter(({ number }) => number === phrase.number).map(({ points }) => points)) }))
}

/** The factors' points, adding up with what the scale's end cut off; a conflict names the firm as it is called. */
function movedBy(pairing: Pairing, need: MatchNeed, by: number): Pick<ShownPairing, 'factors' | 'beyond'> {
  const beyond = pairing.score - pairing.factors.reduce((sum, { points }) => sum + points, pairing.textScore)
  const parts = beyond < -1e-9 ? [...pairing.factors.map(({ points }) => points), beyond] : pairing.factors.map(({ points }) => points)
  const points = apportioned(parts, by)
  const factors = pairing.factors.map((factor, i): Factor => ({ ...factor, points: points[i]!, values: factor.name === 'conflict' ? need.enterpriseNames!.slice(0, 1) : factor.values }))
  return { factors, beyond: points[factors.length] ?? 0 }
}

const besides = (title: Piece[], text: Piece[]): Piece[] => (title.length > 0 && text.length > 0 ? [...title, { text: ' ｜ ', phrases: [], ends: [] }, ...text] : [...title, ...text])
