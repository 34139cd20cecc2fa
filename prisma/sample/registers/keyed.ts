import type { RecordKind } from '@prisma-client'
import { sampleId } from '../load/ids'
import { summarySource } from '../summary'

/** Rows by the key that their id is made of. */
type Keyed<Row> = Record<string, Row>

/** Rows that hold what the summary says, and tell that it says so. */
export const fromSummary = <Row extends object>(kind: RecordKind, rows: Keyed<Row>) =>
  Object.entries(rows).map(([key, row]) => ({ id: summaryId(kind, key), ...row, source: summarySource }))

/** The id of a row that the summary gave. */
export const summaryId = (kind: RecordKind, key: string) => sampleId(kind, `summary ${key}`)

/** Invented rows, marked as such. */
export const invented = <Row extends object>(kind: RecordKind, rows: Keyed<Row>) =>
  Object.entries(rows).map(([key, row]) => ({ id: sampleId(kind, key), ...row, isSample: true }))
