/** What can be found. One logical index holds all kinds, so that one ranked list may mix them. */
export const KINDS = ['expert', 'need', 'agreement'] as const
export type Kind = (typeof KINDS)[number]

/** Some records have a second, fuller document for the few who may read all of it. */
export type Variant = 'open' | 'full'

/** A document's key in every engine: `need_12`, and `need_12_full` for its fuller variant. */
export type DocumentId = `${Kind}_${string}`

export const documentId = (kind: Kind, recordId: string, variant: Variant = 'open'): DocumentId =>
  variant === 'open' ? `${kind}_${recordId}` : `${kind}_${recordId}_${variant}`
