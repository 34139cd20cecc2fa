import type { IssuedDocument } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countFigure, dateValue, happened } from './counting.server'
import type { Reading } from './figure'

/** Documents issued within the scope. */
export async function readDocuments(scope: Scope): Promise<Reading> {
  const rows = await db().issuedDocument.findMany({ where: { state: 'active', OR: [{ issuedOn: touching(scope) }, { issuedOn: null }] }, orderBy: [{ issuedOn: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.issuedOn, row.issuedPrecision])
  return { figures: [countFigure('documents.total', within, () => 1)], records: within.map(({ record }) => record), uncounted }
}

const counted = (row: IssuedDocument): Counted<IssuedDocument> => ({
  row,
  record: {
    kind: 'document',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      documentKind: row.kind,
      issuer: row.issuer,
      issuedOn: dateValue(row.issuedOn, row.issuedPrecision),
      summary: row.summary,
      note: row.note,
      source: row.source,
    },
  },
})
