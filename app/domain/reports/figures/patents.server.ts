import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countFigure, dateValue, happened, name, nameValue } from './counting.server'
import type { Reading } from './figure'

/** Patents applied for, granted and put to use within the scope: three counts on three dates, which are no parts of one another. */
export async function readPatents(scope: Scope): Promise<Reading> {
  const dates = [{ appliedOn: touching(scope) }, { grantedOn: touching(scope) }, { implementedOn: touching(scope) }]
  const rows = (await db().patent.findMany({ where: { state: 'active', OR: [...dates, { appliedOn: null, grantedOn: null, implementedOn: null }] }, include, orderBy: { id: 'asc' } })).map(counted)
  const undated = rows.filter(({ row }) => !row.appliedOn && !row.grantedOn && !row.implementedOn)
  const applied = happened(scope, rows.filter(({ row }) => row.appliedOn), (row) => [row.appliedOn, row.appliedPrecision])
  const granted = happened(scope, rows.filter(({ row }) => row.grantedOn), (row) => [row.grantedOn, row.grantedPrecision])
  const implemented = happened(scope, rows.filter(({ row }) => row.implementedOn), (row) => [row.implementedOn, row.implementedPrecision])
  const parts = [applied, granted, implemented]
  return {
    figures: [
      countFigure('patents.applied', applied.within, quantity),
      countFigure('patents.granted', granted.within, quantity),
      countFigure('patents.implemented', implemented.within, quantity),
    ],
    records: [...new Set(parts.flatMap(({ within }) => within))].map(({ record }) => record),
    uncounted: [...parts.flatMap(({ uncounted }) => uncounted), ...undated.map(({ record }) => ({ record, reason: 'undated' as const }))],
  }
}

const include = { enterprise: name, expert: name } satisfies Prisma.PatentInclude

type Row = Prisma.PatentGetPayload<{ include: typeof include }>

const quantity = (row: Row) => row.quantity

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'patent',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      quantity: row.quantity,
      patentKind: row.kind,
      enterprise: nameValue(row.enterprise),
      expert: nameValue(row.expert),
      inventors: row.inventors,
      appliedOn: dateValue(row.appliedOn, row.appliedPrecision),
      grantedOn: dateValue(row.grantedOn, row.grantedPrecision),
      implementedOn: dateValue(row.implementedOn, row.implementedPrecision),
      note: row.note,
      source: row.source,
    },
  },
})
