import { type Unit, unitsOf } from '../text/units.ts'
import { wordEdges } from '../text/word-edges.ts'
import { LITTLE_WORDS } from './generic-words.ts'
import { needUnits } from './need-text.ts'
import { type EvidenceSource, type MatchNeed, type Meeting, type Span } from './types.ts'

type Field = Span['field']
type Place = Omit<Meeting, 'share'>

/** A need's units by field, and where each term stands in them: read once, met with many sources. */
export interface NeedWords {
  fields: { field: Field; original: string; units: Unit[] }[]
  places: Map<string, { field: number; at: number }[]>
}

/** Reads the need as the score does: without generic words and the form's other sections. */
export function needWordsOf(need: MatchNeed): NeedWords {
  const { title, text } = needUnits(need)
  const fields = [
    { field: 'title' as const, original: need.title, units: title },
    { field: 'text' as const, original: need.text, units: text },
  ]
  const places: NeedWords['places'] = new Map()
  fields.forEach(({ units }, field) => units.forEach(({ term }, at) => places.set(term, [...(places.get(term) ?? []), { field, at }])))
  return { fields, places }
}

/**
 * The phrases that need and source have in common, longest first, with every place of each in both. A phrase is a longest
 * common run, cut back to whole words of the source, so that it can be read: no loose character, no half word.
 */
export function meetingPlaces(words: NeedWords, source: EvidenceSource): Place[] {
  const places = new Map<string, Place>()
  for (const field of ['title', 'text'] as const) {
    const units = unitsOf(source[field])
    for (const { from, to } of commonRuns(words, units)) {
      const run = units.slice(from, to)
      const key = run.map(({ term }) => term).join(' ')
      const place = places.get(key) ?? { ...needPlaces(words, run), source: [] }
      place.source.push({ field, start: run[0]!.start, end: run.at(-1)!.end })
      places.set(key, place)
    }
  }
  return [...places.values()].sort((a, b) => b.words.length - a.words.length)
}

function commonRuns(words: NeedWords, units: Unit[]) {
  const edges = wordEdges(units)
  const runs: { from: number; to: number }[] = []
  for (let from = 0; from < units.length; ) {
    const length = Math.max(0, ...(words.places.get(units[from]!.term) ?? []).map((place) => runLength(words, place, units, from)))
    const run = readable(units, edges, from, from + length)
    if (run) runs.push(run)
    from += Math.max(length, 1)
  }
  return runs
}

function runLength({ fields }: NeedWords, { field, at }: { field: number; at: number }, units: Unit[], from: number) {
  const needed = fields[field]!.units
  let length = 1
  while (units[from + length]?.joined && needed[at + length]?.joined && units[from + length]!.term === needed[at + length]!.term) length++
  return length
}

/** The whole words inside a run, without little words at its ends; nothing when what remains is a single character. */
function readable(units: Unit[], edges: boolean[], from: number, to: number) {
  while (from < to && (!edges[from] || isLittle(units, edges, from))) from++
  while (to > from && (!edges[to] || isLittle(units, edges, to - 1))) to--
  const characters = units.slice(from, to).reduce((sum, { term }) => sum + term.length, 0)
  return characters > 1 ? { from, to } : undefined
}

const isLittle = (units: Unit[], edges: boolean[], at: number) => edges[at]! && edges[at + 1]! && LITTLE_WORDS.has(units[at]!.term)

function needPlaces({ fields, places }: NeedWords, run: Unit[]) {
  const need = (places.get(run[0]!.term) ?? []).flatMap(({ field, at }): Span[] => {
    const units = fields[field]!.units.slice(at, at + run.length)
    const same = units.length === run.length && units.every(({ term, joined }, i) => term === run[i]!.term && (i === 0 || joined))
    return same ? [{ field: fields[field]!.field, start: units[0]!.start, end: units.at(-1)!.end }] : []
  })
  const [first] = need
  return { need, words: fields.find(({ field }) => field === first!.field)!.original.slice(first!.start, first!.end) }
}
