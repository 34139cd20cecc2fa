import { createHash } from 'node:crypto'
import type { RecordKind } from '@prisma-client'

/** The id of a sample record: the same key gives the same id in every database, so that parts loaded apart still fit together. */
export function sampleId(kind: RecordKind, key: string): string {
  const hex = createHash('sha256').update(`lianyan sample ${kind} ${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
