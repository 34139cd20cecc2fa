import { createHash } from 'node:crypto'
import { stableJson } from '~/domain/history/changes'
import type { Check } from '../figures/checks'
import type { Compared } from '../figures/compare'
import type { CountedRecord, Figure } from '../figures/figure'
import { recordKey } from '../figures/figure'
import type { Piece } from '../text/paragraph'
import type { WrittenParagraph } from '../written'

/** What a snapshot keeps of the report's numbers. */
export interface FrozenFigures {
  figures: Figure[]
  comparison: Compared[]
  checks: Check[]
  officeName: string
  /** Why it was frozen in spite of faults. */
  note: string | null
}

/** A paragraph word for word. */
export interface FrozenParagraph {
  key: string
  kind: WrittenParagraph['kind']
  lead: string
  pieces: Piece[]
}

/** All that a snapshot's hash vouches for. */
export interface Frozen {
  title: string
  periodFrom: Date
  periodTo: Date
  asOf: Date
  figures: FrozenFigures
  texts: FrozenParagraph[]
  records: CountedRecord[]
}

/** SHA-256 over the stable JSON of a frozen report and every record in it, whatever order the database gives them in. */
export function hashOf({ records, periodFrom, periodTo, asOf, ...rest }: Frozen): string {
  const days = [periodFrom, periodTo, asOf].map((day) => day.toISOString().slice(0, 10))
  const sorted = [...records].sort((one, other) => (recordKey(one) < recordKey(other) ? -1 : 1)).map(({ kind, id, label, values }) => ({ kind, id, label: label ?? '', values }))
  return createHash('sha256').update(stableJson({ ...rest, days, records: sorted })).digest('hex')
}
