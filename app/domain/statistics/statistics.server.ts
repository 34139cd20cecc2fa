import type { Readable } from 'node:stream'
import type { Actor } from '~/domain/actor'
import { type ExportColumn, type Translate, workbook } from '~/domain/exports/workbook.server'
import { permit } from '~/domain/permit.server'
import { contractTables } from './contracts.server'
import { funnelOf } from './funnel.server'
import { nationalFigure } from './national.server'
import type { Period } from './period'
import { type TableKey, tableKeys } from './tables'
import type { Tally } from './tally'

export type ContractTables = Awaited<ReturnType<typeof contractTables>>

/** The standard statistics of a period, for the bureau. A fixed number of queries, however much there is. */
export async function getStatistics(actor: Actor, period: Period) {
  permit(actor, 'statistics.view')
  const [contracts, national, funnel] = await Promise.all([contractTables(actor, period), nationalFigure(actor, period), funnelOf(actor, period)])
  return { period, contracts, national, funnel }
}

/** How a line of a table is called: an institution or place by its name, a value of an enumeration by its label. */
export function lineName(table: TableKey, { key, name }: Pick<Tally, 'key' | 'name'>, t: Translate): string {
  if (key === 'none') return t(`statistics:unstated.${table}`)
  const enumerations = { modes: 'cooperationMode', fields: 'techField', partners: 'institutionKind', institutions: null, townships: null, industries: null }
  const enumeration = enumerations[table]
  return enumeration ? t(`enums:${enumeration}.${key}`) : (name ?? key)
}

/** Of the national figure and a funnel's step only the number is known. */
type ExportRow = { table: string; line: string; count: number } & Partial<Pick<Tally, 'sum' | 'approximate' | 'unknown' | 'registered' | 'before'>>

/** All tables as one sheet. */
export function exportStatistics(actor: Actor, period: Period, t: Translate): Readable {
  permit(actor, 'statistics.view')
  return workbook(t('statistics:title'), columns(t), batches(actor, period, t))
}

async function* batches(actor: Actor, period: Period, t: Translate): AsyncGenerator<ExportRow[]> {
  const { contracts, national, funnel } = await getStatistics(actor, period)
  yield [{ ...contracts.whole, table: t('statistics:contracts'), line: t('statistics:whole') }]
  yield [{ table: t('statistics:national'), line: t('statistics:whole'), count: national.count }]
  for (const table of tableKeys) yield contracts[table].map((tally) => ({ ...tally, table: t(`statistics:tables.${table}`), line: lineName(table, tally, t) }))
  yield funnel.map(({ key, count }) => ({ table: t('statistics:funnel'), line: t(`statistics:steps.${key}`), count }))
}

const columns = (t: Translate): ExportColumn<ExportRow>[] => [
  { heading: t('statistics:columns.table'), value: ({ table }) => table, width: 20 },
  { heading: t('statistics:columns.line'), value: ({ line }) => line, width: 36 },
  { heading: t('statistics:columns.count'), value: ({ count }) => count, kind: 'number' },
  { heading: t('statistics:columns.sum'), value: ({ sum }) => (sum == null ? null : Number(sum)), kind: 'money', width: 20 },
  { heading: t('statistics:columns.approximate'), value: ({ approximate }) => approximate, kind: 'number' },
  { heading: t('statistics:columns.unknown'), value: ({ unknown }) => unknown, kind: 'number' },
  { heading: t('statistics:columns.registered'), value: ({ registered }) => registered, kind: 'number' },
  { heading: t('statistics:columns.before'), value: ({ before }) => before, kind: 'number' },
]
