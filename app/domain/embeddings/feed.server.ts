import { type DocumentId, documentId, type Kind, type VectorSource } from '@search/index.server'
import { db } from '~/platform/db.server'
import { keyOfSpace, servingSpace } from './serving.server'
import { centred, vectorOf } from './vectors'

/** The vectors of searchable records, for an engine that keeps them beside its documents. */
export const vectorSource: VectorSource = {
  async space() {
    const space = await servingSpace()
    return space?.dimensions ? { key: keyOfSpace(space), dimensions: space.dimensions } : null
  },

  async of(key, records) {
    const space = await servingSpace()
    const found = new Map<DocumentId, Float32Array[]>()
    if (!space || keyOfSpace(space) !== key) return found
    const centre = space.centre && vectorOf(space.centre)
    const rows = await db().$queryRaw<{ kind: Kind; recordId: string; vector: Uint8Array }[]>`
      SELECT t.kind, t.record_id AS "recordId", v.vector FROM public_text t JOIN text_vector v ON v.space = ${space.name} AND v.sha256 = t.sha256
      WHERE v.vector IS NOT NULL AND t.record_id = ANY(${records.map(({ recordId }) => recordId)}) ORDER BY t.kind, t.record_id, t.entry`
    for (const { kind, recordId, vector } of rows) {
      const id = documentId(kind, recordId)
      found.set(id, [...(found.get(id) ?? []), centred(vectorOf(vector), centre)])
    }
    return found
  },
}
