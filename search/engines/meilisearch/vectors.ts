import type { Settings } from 'meilisearch'
import { documentId } from '../../indexes/kinds.ts'
import type { SearchDocument } from '../../documents/document.ts'
import type { VectorSource, VectorSpace } from '../vectors.ts'
import { storedDocument, type StoredDocument } from './documents.ts'

/** What goes with a document: the server refuses a whole batch for one document that says nothing of its vectors once there is an embedder, so null is said too. */
export interface Vectors {
  _vectors?: Record<string, { embeddings: number[][]; regenerate: false } | null>
}

/** Vectors of one document: an expert of very many works is known by the first. */
const mostVectors = 32

/** Numbers in one request, of some nine bytes each. */
const mostNumbers = 2_000_000

export const withoutVectors = (space: VectorSpace | null): Vectors => (space ? { _vectors: { [space.key]: null } } : {})

/** The documents with their vectors, in parts that make requests of bearable size. */
export async function storedWithVectors(source: VectorSource, space: VectorSpace | null, documents: SearchDocument[]): Promise<(StoredDocument & Vectors)[][]> {
  const found = space ? await source.of(space.key, documents) : new Map<string, Float32Array[]>()
  const parts: (StoredDocument & Vectors)[][] = [[]]
  let numbers = 0
  for (const document of documents) {
    const vectors = found.get(documentId(document.kind, document.recordId))?.slice(0, mostVectors) ?? []
    numbers += vectors.length * (space?.dimensions ?? 0)
    if (numbers > mostNumbers && parts.at(-1)!.length > 0) {
      parts.push([])
      numbers = vectors.length * space!.dimensions
    }
    parts.at(-1)!.push({ ...storedDocument(document), ...withoutVectors(space), ...(vectors.length > 0 && { _vectors: { [space!.key]: { embeddings: vectors.map(short), regenerate: false } } }) })
  }
  return parts
}

/** Five digits tell as much as a cosine can use, in half the bytes. */
export const short = (vector: Float32Array): number[] => Array.from(vector, (value) => Math.round(value * 1e5) / 1e5)

type Embedders = NonNullable<Settings['embedders']>

/** What must be changed of the server's embedders so that there is the space's and no other; null where nothing must. */
export function embeddersToChange(present: Settings['embedders'], space: VectorSpace | null): Record<string, Embedders[string] | null> | null {
  const others = Object.keys(present ?? {}).filter((name) => name !== space?.key)
  const lacking = space && present?.[space.key] === undefined
  if (others.length === 0 && !lacking) return null
  return { ...Object.fromEntries(others.map((name) => [name, null])), ...(lacking && { [space.key]: { source: 'userProvided' as const, dimensions: space.dimensions } }) }
}
