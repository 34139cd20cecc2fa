import type { SearchDocument } from '../documents/document.ts'
import { clean, normalise } from '../text/normalise.ts'
import { grams } from '../text/grams.ts'
import { personSounds, sortKey, sounds } from '../text/pinyin.ts'
import { insideWords } from '../text/segment.ts'
import { FIELD_RANKS, RANKS, SOUNDED_FIELDS, TEXT_FIELDS, type Rank, type TextField } from './fields.ts'

/** Raised when documents are prepared in another way, so that indexes fed before are fed anew. */
export const PREPARED_AS = 3

/** Of one document; a text of fifty thousand characters has about as many. */
const mostGrams = 8_000

/** A document's searchable text by rank, normalised: what every engine feeds on, so that all find the same. */
export interface Prepared {
  ranks: Record<Rank, string[]>
  /** What a document can share with a question whose words it lacks; see `text/grams.ts`. */
  grams: string[]
  /** Orders titles as a Chinese reader expects: by pinyin. */
  titleKey: string
}

export function prepare(document: SearchDocument): Prepared {
  const ranks = Object.fromEntries(RANKS.map((rank) => [rank, [] as string[]])) as Record<Rank, string[]>
  for (const field of TEXT_FIELDS) ranks[FIELD_RANKS[document.kind][field]].push(...textsOf(document, field).map(normalise))
  const written = [...ranks.name, ...ranks.key, ...ranks.text].join('\n')
  ranks.inside = insideWords(written)
  ranks.sound = soundsOf(document)
  return { ranks, grams: grams(written).slice(0, mostGrams), titleKey: sortKey(document.title, document.kind === 'expert') }
}

function textsOf(document: SearchDocument, field: TextField): string[] {
  switch (field) {
    case 'title':
      return [document.title]
    case 'aliases':
    case 'organisations':
    case 'keywords':
      return document[field]
    case 'works':
      return document.works.map((work) => work.title)
    case 'workTexts':
      return document.works.flatMap((work) => work.text ?? [])
    case 'body':
      return document.body ? [document.body] : []
  }
}

function soundsOf(document: SearchDocument): string[] {
  const names = SOUNDED_FIELDS.flatMap((field) => textsOf(document, field))
  const ofPerson = document.kind === 'expert' ? personSounds(document.title) : []
  return [...new Set([...ofPerson, ...names.flatMap(sounds)])]
}

/** The document with every text free of what a database or a server would refuse. */
export function cleaned(document: SearchDocument): SearchDocument {
  return JSON.parse(JSON.stringify(document), (_key, value: unknown) => (typeof value === 'string' ? clean(value) : value)) as SearchDocument
}
