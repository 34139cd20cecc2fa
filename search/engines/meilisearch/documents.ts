import { idOf, type SearchDocument } from '../../documents/document.ts'
import { FACETS } from '../../indexes/facets.ts'
import type { Rank } from '../../indexes/fields.ts'
import { cleaned, prepare } from '../../indexes/prepare.ts'
import { audienceKey, facetValue, primaryKey } from './values.ts'

/** A document as the server keeps it: its ranks for searching, `shown` for what the reader gets to see. */
export type StoredDocument = Record<Rank, string[]> & {
  id: string
  audiences: string[]
  hiddenFrom: string[]
  newestAt: number
  titleKey: string
  grams: string[]
  shown: SearchDocument
}

export function storedDocument(given: SearchDocument): StoredDocument {
  const shown = cleaned(given)
  const { ranks, grams, titleKey } = prepare(shown)
  const valuesOf = (field: (typeof FACETS)[number]) => (field === 'kind' ? [shown.kind] : (shown.facets[field] ?? []))
  return {
    id: primaryKey(idOf(shown)),
    audiences: shown.audiences.map(audienceKey),
    hiddenFrom: shown.hiddenFrom.map(audienceKey),
    newestAt: shown.newestAt,
    titleKey,
    grams,
    ...ranks,
    ...Object.fromEntries(FACETS.map((field) => [field, valuesOf(field).map(facetValue)])),
    shown,
  }
}
