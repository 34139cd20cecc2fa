import type { Statistic } from '@prisma-client'
import { db } from '~/platform/db.server'
import type { Scope } from '../period'
import { dateValue } from './counting.server'
import type { CountedRecord, Figure, Reading } from './figure'
import { changeText, plain, yuanText } from './wording'

/** Figures that a source gives of exactly this period; of two with one key the later entry stands. */
export async function readStatistics({ from, to, asOf }: Scope): Promise<Reading> {
  const rows = asOf < to ? [] : await db().statistic.findMany({ where: { state: 'active', periodFrom: from, periodTo: to }, orderBy: [{ key: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] })
  const latest = [...new Map(rows.map((row) => [row.key, row])).values()]
  return { figures: latest.flatMap(figuresOf), records: latest.map(recordOf), uncounted: [] }
}

function figuresOf(row: Statistic): Figure[] {
  const value = plain(row.value.toFixed(4))
  const isYuan = row.unit === null || row.unit === '元'
  const records = [{ kind: 'statistic' as const, id: row.id, amount: value }]
  const shared = { title: row.title, statistic: true, records }
  const changePercent = row.changePercent ? plain(row.changePercent.toFixed(2)) : undefined
  const figure: Figure = {
    ...shared,
    key: row.key,
    value,
    qualifier: row.qualifier,
    unit: isYuan ? 'yuan' : 'other',
    unitText: isYuan ? undefined : row.unit!,
    text: row.valueText ?? (isYuan ? yuanText(value, row.qualifier) : `${value}${row.unit}`),
    changePercent,
  }
  return changePercent === undefined ? [figure] : [figure, { ...shared, key: `${row.key}.change`, value: changePercent, qualifier: null, unit: 'percent', text: changeText(changePercent) }]
}

const recordOf = (row: Statistic): CountedRecord => ({
  kind: 'statistic',
  id: row.id,
  label: row.title,
  values: {
    number: row.number,
    key: row.key,
    periodFrom: dateValue(row.periodFrom),
    periodTo: dateValue(row.periodTo),
    value: plain(row.value.toFixed(4)),
    unit: row.unit,
    valueText: row.valueText,
    qualifier: row.qualifier,
    changePercent: row.changePercent && plain(row.changePercent.toFixed(2)),
    note: row.note,
    source: row.source,
  },
})
