import type { AmountQualifier } from '@prisma-client'
import { numeralCharacters, readNumber } from './numerals'
import { isNothing, nothing, plain, type Value } from './value'

export interface Money {
  /** Yuan as decimal strings. */
  min: string | null
  max: string | null
  qualifier: AmountQualifier | null
  /** As the source wrote it, with the unit of its column. */
  text: string
}

const units: Record<string, number> = { 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4, w: 1e4, 千: 1e3, k: 1e3, 百: 100, 元: 1 }

/** Words around an amount, most telling first. */
const qualifiers: [AmountQualifier, RegExp][] = [
  ['at_least', /不少于|不低于|大于等于|至少|最低|以上|起步?$|>=|≥/],
  ['at_most', /不超过|不高于|不多于|小于等于|至多|最多|最高|上限|以内|以下|<=|≤|</],
  ['over', /多|余|超过?|逾|>|\+$/],
  ['about', /大约|约|左右|上下|预计|估计|暂定|拟|近|≈|about|approx\.?/i],
]

const number = `\\d+(?:\\.\\d+)?|[${numeralCharacters}]+`
const part = `(?:${number})\\s*(?:亿|[千百十]?万|千|百|w|k)?`
const amountPattern = new RegExp(`^(${part}(?:${part})?)(?:元|圆|块)?$`, 'i')
const partPattern = new RegExp(`(${number})\\s*(亿|[千百十]?万|千|百|w|k)?`, 'gi')

/**
 * Reads an amount in the ways people write it: `80万`, `200-300万元`, `约50`, `9亿多`, `面议`, `五十万`.
 * `unit` is what the column's heading counts in (万元 = 10000), null where it says nothing: a bare small number
 * is then kept as text, for nobody can tell 50 yuan from 500,000.
 */
export function money(text: string, unit: number | null): Value<Money> {
  const written = plain(text)
  if (isNothing(written)) return nothing
  if (/面议|协商|商议|另议|洽谈|再议|negotiable/i.test(written)) return { value: { min: null, max: null, qualifier: 'negotiable', text: written } }
  const bare = written.replace(/(\d)[,，](?=\d{3})/g, '$1').replace(/人民币|rmb|cny|[¥￥\s]/gi, '')
  if (/^-|负/.test(bare)) return { fault: 'negative' }
  const qualifier = qualifiers.find(([, pattern]) => pattern.test(bare))?.[0] ?? 'exact'
  const ends = qualifiers.reduce((rest, [, pattern]) => rest.replace(new RegExp(pattern, 'gi'), ''), bare).split(/[-~—–―－至到]+/)
  return amounts(ends, qualifier, written, unit)
}

function amounts(ends: string[], qualifier: AmountQualifier, written: string, unit: number | null): Value<Money> {
  const unread: Value<Money> = { value: { min: null, max: null, qualifier: null, text: written }, note: 'amount' }
  if (ends.length > 2 || ends.some((end) => !amountPattern.test(end))) return unread
  const own = ends.map(ownUnit)
  const yuan = ends.map((end, index) => inYuan(end, own[index] ?? own.find((one) => one !== null) ?? unit))
  if (yuan.some((one) => one === null)) return { ...unread, note: 'unit' }
  const [min = 0, max] = yuan as number[]
  if (Math.max(min, max ?? 0) >= 1e16) return { fault: 'amountTooLarge' }
  if (max !== undefined && max < min) return { fault: 'rangeOrder' }
  const withUnit = own.every((one) => one === null) && unit ? `${written}${unitName(unit)}` : written
  return { value: { ...bounds(decimal(min), max === undefined ? null : decimal(max), qualifier), text: withUnit } }
}

/** An upper bound alone is kept as one. */
const bounds = (min: string, max: string | null, qualifier: AmountQualifier) =>
  qualifier === 'at_most' && max === null ? { min: null, max: min, qualifier } : { min, max, qualifier }

/** The unit that an amount itself ends in; null for a bare number. */
function ownUnit(amount: string): number | null {
  const last = /(亿|[千百十]?万|千|w|k)?(元|圆|块)?$/i.exec(amount)
  return units[last?.[1]?.toLowerCase() ?? (last?.[2] ? '元' : '')] ?? null
}

const smallestBareYuan = 10_000

function inYuan(amount: string, unit: number | null): number | null {
  const parts = [...amount.matchAll(partPattern)].map(([, digits = '', own]) => ({ value: readNumber(digits), own: own && units[own.toLowerCase()] }))
  if (parts.some(({ value }) => value === null)) return null
  if (parts.length === 1 && !parts[0]!.own && unit === null) return parts[0]!.value! >= smallestBareYuan ? parts[0]!.value : null
  return parts.reduce((sum, { value, own }, index) => sum + value! * (own || (index === 0 ? (unit ?? 1) : 1)), 0)
}

const decimal = (yuan: number): string => yuan.toFixed(2).replace(/\.?0+$/, '')

/** What amounts are counted in by a heading such as 拟投入资金（万元）; null where it does not say. */
export function unitOfHeading(heading: string): number | null {
  const unit = /(亿|[千百十]?万|千)?(?:元|圆|rmb|cny|yuan)/i.exec(plain(heading))
  if (unit) return units[unit[1] ?? '元'] ?? 1
  return /[(（](亿|万|千)[)）]/.test(heading) ? units[/[(（](亿|万|千)/.exec(heading)![1]!]! : null
}

const unitName = (unit: number) => (unit === 1 ? '元' : `${Object.entries(units).find(([, value]) => value === unit)![0]}元`)
