import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countBy, countFigure, dateValue, happened, name, nameValue } from './counting.server'
import type { Reading } from './figure'

const groups = ['agriculture', 'health', 'industry', 'other'] as const

/** S&T commissioners appointed within the scope, by group. */
export async function readCommissioners(scope: Scope): Promise<Reading> {
  const rows = await db().commissioner.findMany({ where: { state: 'active', OR: [{ appointedOn: touching(scope) }, { appointedOn: null }] }, include, orderBy: [{ group: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.appointedOn, row.appointedPrecision])
  return {
    figures: [countFigure('commissioners.total', within, quantity, 'people'), ...countBy('commissioners', groups, within, (row) => row.group, quantity, 'people')],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const include = { enterprise: name } satisfies Prisma.CommissionerInclude

type Row = Prisma.CommissionerGetPayload<{ include: typeof include }>

const quantity = (row: Row) => row.quantity

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'commissioner',
    id: row.id,
    label: row.name,
    values: {
      number: row.number,
      quantity: row.quantity,
      group: row.group,
      expertise: row.expertise,
      homeUnit: row.homeUnit,
      township: row.township,
      enterprise: nameValue(row.enterprise),
      appointedOn: dateValue(row.appointedOn, row.appointedPrecision),
      endedOn: dateValue(row.endedOn),
      note: row.note,
      source: row.source,
    },
  },
})
