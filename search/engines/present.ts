import { idOf, type SearchDocument, type Work } from '../documents/document.ts'
import { excerpt, highlight, isMarked, type Segment } from '../text/highlight.ts'
import { normalise } from '../text/normalise.ts'
import { readQuery, type ReadQuery } from '../text/query.ts'
import type { SearchHit, SuggestQuery, Suggestion } from './engine.ts'

/** What the reader is shown of a document found; the same whichever engine found it. */
export function presentHit(document: SearchDocument, score: number, query: ReadQuery): SearchHit {
  const { kind, recordId } = document
  return { id: idOf(document), kind, recordId, score, highlights: highlights(document, query), ...via(document, query) }
}

function highlights(document: SearchDocument, query: ReadQuery): SearchHit['highlights'] {
  const body = excerpt(highlight(document.body, query))
  const lists = (['aliases', 'organisations', 'keywords'] as const).map((field) => [field, listed(document[field], query)] as const)
  return {
    title: highlight(document.title, query),
    ...Object.fromEntries(lists.filter(([, pieces]) => pieces.length)),
    ...(isMarked(body) && { body }),
  }
}

/** The entries of a list that met the query, one after another. */
function listed(entries: string[], query: ReadQuery): Segment[] {
  const met = entries.map((entry) => highlight(entry, query)).filter(isMarked)
  return met.flatMap((pieces, i) => (i ? [{ text: ' · ', marked: false }, ...pieces] : pieces))
}

/** The work that meets most of the query, unless the name itself meets as much. */
function via(document: SearchDocument, query: ReadQuery): Pick<SearchHit, 'via'> {
  const ranked = document.works.map((work) => ({ work, met: metBy(work, query) })).sort((a, b) => b.met - a.met)
  const best = ranked[0]
  if (!best || best.met <= metIn(document.title, query) * titleCounts) return {}
  return { via: { work: best.work, title: highlight(best.work.title, query) } }
}

const titleCounts = 2
const metBy = (work: Work, query: ReadQuery) => metIn(work.title, query) * titleCounts + metIn(work.text ?? '', query)

/** Query words that a text carries, longer ones counting more. */
function metIn(text: string, query: ReadQuery): number {
  const plain = normalise(text)
  const exact = query.words.filter((word) => plain.includes(word)).reduce((sum, word) => sum + word.length, 0)
  return exact || (plain && isMarked(highlight(text, query)) ? 1 : 0)
}

/** Texts that complete what was typed, from documents found for it: organisations first, since they gather most. */
export function suggestions(documents: SearchDocument[], { prefix, limit = 8 }: SuggestQuery): Suggestion[] {
  const query = readQuery(prefix)
  const offer = (text: string, record?: Suggestion['record']) => ({ text, marked: highlight(text, query), ...(record && { record }) })
  const organisations = documents.flatMap((document) => document.organisations).map((name) => offer(name))
  const titles = documents.map(({ title, kind, recordId }) => offer(title, { kind, recordId }))
  const met = [...organisations, ...titles].filter((suggestion) => carries(suggestion.marked, query))
  const first = met.filter((suggestion, i) => met.findIndex(({ text }) => text === suggestion.text) === i)
  const fewOrganisations = first.filter(({ record }) => !record).slice(0, Math.ceil(limit / 2))
  return [...fewOrganisations, ...first.filter(({ record }) => record)].slice(0, limit)
}

/** Every word typed is there, not only one of them. */
function carries(pieces: Segment[], query: ReadQuery): boolean {
  const plain = normalise(pieces.map(({ text }) => text).join(''))
  const spelled = query.words.every((word) => plain.includes(word))
  return query.words.length > 0 && isMarked(pieces) && (spelled || query.words.every((word) => /^[a-z]+$/.test(word)))
}
