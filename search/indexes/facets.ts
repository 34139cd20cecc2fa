/**
 * What a reader may narrow a search by and see counted. Every facet is filterable on every kind: a kind that lacks one
 * simply has no values, where an engine would otherwise refuse the whole query.
 */
export const FACETS = ['kind', 'institution', 'discipline', 'industry', 'field', 'cooperationModes', 'regions', 'needKind', 'status'] as const
export type FacetField = (typeof FACETS)[number]

/** Values chosen by the reader: any of a facet's values, and all of the facets. An empty list is no filter. */
export type Filters = Partial<Record<FacetField, string[]>>

/** How many documents carry each value, the most frequent first. */
export type FacetCounts = Partial<Record<FacetField, { value: string; count: number }[]>>

/** Values shown per facet; the rarer ones are reached by searching. */
export const FACET_VALUES = 100
