import { type AmountQualifier, Prisma } from '@prisma-client'
import { type Precision, writePreciseDate } from '~/domain/preciseDates'
import { type Scope, standingOf } from '../period'
import type { CountedRecord, Figure, FigureUnit, RecordValue, Uncounted } from './figure'
import { plain, yuanText } from './wording'

/** A table's row with the record it is kept and listed as. */
export interface Counted<Row> {
  row: Row
  record: CountedRecord
}

/** Parts rows by their date: those that happened within the scope, and those of which it cannot be told. */
export function happened<Row>(scope: Scope, rows: Counted<Row>[], dateOf: (row: Row) => [on: Date | null, precision?: Precision]): { within: Counted<Row>[]; uncounted: Uncounted[] } {
  const within: Counted<Row>[] = []
  const uncounted: Uncounted[] = []
  for (const counted of rows) {
    const [on, precision] = dateOf(counted.row)
    const standing = on ? standingOf(scope, on, precision) : 'undated'
    if (standing === 'within') within.push(counted)
    else if (standing !== 'outside') uncounted.push({ record: counted.record, reason: standing })
  }
  return { within, uncounted }
}

/** A count: the sum of the rows' quantities. */
export function countFigure<Row>(key: string, rows: Counted<Row>[], quantityOf: (row: Row) => number, unit: FigureUnit = 'items'): Figure {
  const value = String(rows.reduce((sum, { row }) => sum + quantityOf(row), 0))
  const records = rows.map(({ row, record: { kind, id } }) => ({ kind, id, amount: String(quantityOf(row)) }))
  return { key, value, qualifier: null, unit, text: value, statistic: false, records }
}

/** One figure for each of the values that a column may have. */
export const countBy = <Row, Value extends string>(prefix: string, values: readonly Value[], rows: Counted<Row>[], valueOf: (row: Row) => string, quantityOf: (row: Row) => number, unit?: FigureUnit): Figure[] =>
  values.map((value) => countFigure(`${prefix}.${value}`, rows.filter(({ row }) => valueOf(row) === value), quantityOf, unit))

type Amount = [amount: Prisma.Decimal | null, qualifier?: AmountQualifier | null]

/** A sum of yuan over the rows that have an amount. */
export function yuanFigure<Row>(key: string, rows: Counted<Row>[], amountOf: (row: Row) => Amount): Figure {
  const entries = rows.flatMap(({ row, record }) => {
    const [amount, qualifier] = amountOf(row)
    return amount === null ? [] : [{ record, amount, qualifier: qualifier ?? 'exact' as const }]
  })
  const value = plain(entries.reduce((sum, { amount }) => sum.plus(amount), new Prisma.Decimal(0)).toFixed(2))
  const qualifier = together(entries.map((entry) => entry.qualifier))
  const records = entries.map(({ record: { kind, id }, amount }) => ({ kind, id, amount: plain(amount.toFixed(2)) }))
  return { key, value, qualifier, unit: 'yuan', text: yuanText(value, qualifier), statistic: false, records }
}

/** How exact a sum is: as its inexact parts are, where they agree; otherwise about so much. */
function together(qualifiers: AmountQualifier[]): AmountQualifier | null {
  const inexact = [...new Set(qualifiers.filter((qualifier) => qualifier !== 'exact'))]
  if (inexact.length === 0) return null
  return inexact.length === 1 ? inexact[0]! : 'about'
}

/** A date as it is kept in a snapshot, to its precision. */
export const dateValue = (on: Date | null, precision: Precision = 'day'): RecordValue => on && writePreciseDate({ on, precision })

/** Yuan as they are kept in a snapshot. */
export const yuanValue = (amount: Prisma.Decimal | null): RecordValue => amount && plain(amount.toFixed(2))

/** A firm's, institution's or person's name as it is kept in a snapshot. */
export const nameValue = (named: { name: string } | null): RecordValue => named?.name ?? null

/** The name of a linked record, for a query's `select`. */
export const name = { select: { name: true } } as const
