import type { TownshipTarget } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, yearsOf } from '../period'
import { type Counted, countBy, countFigure } from './counting.server'
import type { Reading } from './figure'
import { plain } from './wording'

const results = ['met', 'missed', 'open'] as const

/** Townships' targets of the years that the period touches, by what became of them. */
export async function readTargets(scope: Scope): Promise<Reading> {
  const rows = (await db().townshipTarget.findMany({ where: { state: 'active', year: yearsOf(scope) }, orderBy: [{ year: 'asc' }, { township: 'asc' }, { id: 'asc' }] })).map(counted)
  return {
    figures: [countFigure('targets.total', rows, () => 1), ...countBy('targets', results, rows, (row) => row.result, () => 1)],
    records: rows.map(({ record }) => record),
    uncounted: [],
  }
}

const counted = (row: TownshipTarget): Counted<TownshipTarget> => ({
  row,
  record: {
    kind: 'township_target',
    id: row.id,
    label: `${row.township} ${row.indicator}`,
    values: {
      number: row.number,
      township: row.township,
      year: row.year,
      indicator: row.indicator,
      target: row.target && plain(row.target.toFixed(2)),
      actual: row.actual && plain(row.actual.toFixed(2)),
      unit: row.unit,
      targetResult: row.result,
      responsible: row.responsible,
      note: row.note,
      source: row.source,
    },
  },
})
