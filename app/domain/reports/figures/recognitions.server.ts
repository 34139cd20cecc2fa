import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countBy, countFigure, dateValue, happened, name, nameValue } from './counting.server'
import type { Reading } from './figure'

const kinds = ['rnd_institution', 'high_tech_enterprise', 'standard_drafted', 'other'] as const

/** What higher levels recognised of firms within the scope, by kind. */
export async function readRecognitions(scope: Scope): Promise<Reading> {
  const rows = await db().recognition.findMany({ where: { state: 'active', OR: [{ recognisedOn: touching(scope) }, { recognisedOn: null }] }, include, orderBy: [{ recognisedOn: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.recognisedOn, row.recognisedPrecision])
  return {
    figures: [countFigure('recognitions.total', within, quantity), ...countBy('recognitions', kinds, within, (row) => row.kind, quantity)],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const include = { enterprise: name } satisfies Prisma.RecognitionInclude

type Row = Prisma.RecognitionGetPayload<{ include: typeof include }>

const quantity = (row: Row) => row.quantity

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'recognition',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      quantity: row.quantity,
      recognitionKind: row.kind,
      level: row.level,
      enterprise: nameValue(row.enterprise),
      recognisedOn: dateValue(row.recognisedOn, row.recognisedPrecision),
      note: row.note,
      source: row.source,
    },
  },
})
