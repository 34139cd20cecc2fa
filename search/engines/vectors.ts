import type { DocumentId, Kind } from '../indexes/kinds.ts'

/** Vectors that somebody else makes of records' texts, for an engine that can keep them beside its documents. All are of length 1. */
export interface VectorSource {
  /** The vectors in use now: `key` (letters and digits) tells them from any that cannot be compared with them. Null where there are none. */
  space: () => Promise<VectorSpace | null>
  /** Of records, by the id of their open document; a record may have several or none. */
  of: (key: string, records: { kind: Kind; recordId: string }[]) => Promise<Map<DocumentId, Float32Array[]>>
}

export interface VectorSpace {
  key: string
  dimensions: number
}

/** What a question means, in the vectors of one space. */
export interface QueryVector {
  key: string
  values: Float32Array
}

/** No vectors at all. */
export const noVectors: VectorSource = { space: () => Promise.resolve(null), of: () => Promise.resolve(new Map()) }
