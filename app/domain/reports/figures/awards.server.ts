import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countBy, countFigure, dateValue, happened, name, nameValue } from './counting.server'
import type { Reading } from './figure'

const grades = ['special', 'first', 'second', 'third', 'other'] as const

/** Awards given within the scope, by grade. */
export async function readAwards(scope: Scope): Promise<Reading> {
  const rows = await db().award.findMany({ where: { state: 'active', OR: [{ awardedOn: touching(scope) }, { awardedOn: null }] }, include, orderBy: [{ grade: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.awardedOn, row.awardedPrecision])
  return {
    figures: [countFigure('awards.total', within, quantity), ...countBy('awards', grades, within, (row) => row.grade, quantity)],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const include = { enterprise: name } satisfies Prisma.AwardInclude

type Row = Prisma.AwardGetPayload<{ include: typeof include }>

const quantity = (row: Row) => row.quantity

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'award',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      quantity: row.quantity,
      prize: row.prize,
      edition: row.edition,
      level: row.level,
      grade: row.grade,
      enterprise: nameValue(row.enterprise),
      recipients: row.recipients,
      awardedOn: dateValue(row.awardedOn, row.awardedPrecision),
      note: row.note,
      source: row.source,
    },
  },
})
