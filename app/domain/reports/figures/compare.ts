import type { Figure, FigureUnit } from './figure'
import { plain } from './wording'

/** A figure beside that of the same stretch of the year before. */
export interface Compared {
  key: string
  title?: string
  unit: FigureUnit
  value: string
  text: string
  /** Null where the year before has no such figure. */
  before: string | null
  beforeText: string | null
  difference: string | null
  /** To one decimal; null where there is nothing to compare with, or that was nothing. */
  percent: string | null
}

/** Sets the figures beside the year before's, leaving out those that are nothing in both. A source's own percentage goes before ours. */
export function compare(now: Figure[], before: Figure[]): Compared[] {
  const earlier = new Map(before.map((figure) => [figure.key, figure]))
  const gone = before.filter(({ key, unit }) => unit !== 'percent' && !now.some((figure) => figure.key === key)).map(({ key, title, unit, unitText, value }) => ({ key, title, unit, unitText, value: '0', text: '0', was: value }))
  return [...now.filter(({ unit }) => unit !== 'percent'), ...gone].flatMap((figure) => {
    const compared = beside(figure, earlier.get(figure.key))
    return compared.value === '0' && (compared.before ?? '0') === '0' ? [] : compared
  })
}

function beside({ key, title, unit, value, text, changePercent }: Pick<Figure, 'key' | 'title' | 'unit' | 'value' | 'text' | 'changePercent'>, before: Figure | undefined): Compared {
  const difference = before ? minus(value, before.value) : null
  return { key, title, unit, value, text, before: before?.value ?? null, beforeText: before?.text ?? null, difference, percent: changePercent ?? percentOf(difference, before?.value) }
}

/** Decimals of up to four places, reckoned in ten-thousandths so that nothing is lost. */
const scaled = (value: string): bigint => {
  const [whole = '0', decimals = ''] = value.replace('-', '').split('.')
  const amount = BigInt(whole) * 10_000n + BigInt(decimals.padEnd(4, '0'))
  return value.startsWith('-') ? -amount : amount
}

function written(amount: bigint, places: number): string {
  const digits = String(amount < 0n ? -amount : amount).padStart(places + 1, '0')
  return plain(`${amount < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`)
}

/** The sum of decimals as plain digits. */
export const plus = (values: string[]): string => written(values.reduce((sum, value) => sum + scaled(value), 0n), 4)

const minus = (value: string, other: string): string => written(scaled(value) - scaled(other), 4)

function percentOf(difference: string | null, before: string | undefined): string | null {
  if (difference === null || !before || scaled(before) === 0n) return null
  return written(rounded(scaled(difference) * 1000n, scaled(before)), 1)
}

/** A quotient to the nearest whole number, halves away from zero. */
function rounded(dividend: bigint, divisor: bigint): bigint {
  const sign = dividend < 0n === divisor < 0n ? 1n : -1n
  const [a, b] = [dividend < 0n ? -dividend : dividend, divisor < 0n ? -divisor : divisor]
  return sign * ((2n * a + b) / (2n * b))
}
