import type { FacetField } from '../indexes/facets.ts'
import { documentId, type DocumentId, type Kind, type Variant } from '../indexes/kinds.ts'

/** An achievement, patent, paper or project through which an expert may be found. */
export interface Work {
  id: string
  title: string
  text?: string
}

/** An institution or enterprise with the names that lead to it (other spellings, short and English names). */
export interface NamedOrganisation {
  name: string
  aliases: string[]
}

/** What every engine is given: plain text and lists, nothing prepared for a particular engine. */
export interface SearchDocument {
  kind: Kind
  recordId: string
  variant: Variant
  /** Who may find it, see `audiences.ts`. A reader finds it when one of the reader's audiences is among these ... */
  audiences: string[]
  /** ... and none of them is among these: readers who find the fuller variant instead. */
  hiddenFrom: string[]
  /** The expert's name, the need's or the agreement's title. */
  title: string
  /** Other names of the record and of the institutions and enterprises involved, English ones included. */
  aliases: string[]
  /** Proper names of the institutions and enterprises involved. */
  organisations: string[]
  /** Research directions, keywords, fields: short and telling. */
  keywords: string[]
  works: Work[]
  /** The rest, paragraphs separated by line breaks. */
  body: string
  facets: Partial<Record<Exclude<FacetField, 'kind'>, string[]>>
  /** Milliseconds since 1970; the order of `sort: 'newest'`. */
  newestAt: number
}

export const idOf = (document: Pick<SearchDocument, 'kind' | 'recordId' | 'variant'>): DocumentId =>
  documentId(document.kind, document.recordId, document.variant)

/** The texts that are there, without blanks and repetitions. */
export const present = (...texts: (string | null | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text?.trim() ? [text.trim()] : []))),
]

export const namesOf = (organisations: NamedOrganisation[]) => ({
  organisations: present(...organisations.map(({ name }) => name)),
  aliases: present(...organisations.flatMap(({ aliases }) => aliases)),
})
