import type { DatePrecision } from '@prisma-client'
import { dayOfSerial } from '../reading/numberFormats'
import { readNumber } from './numerals'
import { isNothing, nothing, plain, type Value } from './value'

/** The days that a date may mean: one, or all of a month, half-year or year. */
export interface DateSpan {
  from: string
  to: string
  precision: DatePrecision
}

/** Reads dates as people write them: `2027-6-30`, `2027/6`, `2027年6月底`, `二〇二七年六月`, a spreadsheet's day number, `长期`. */
export function dateSpan(text: string): Value<DateSpan> {
  const written = plain(text).replace(/\s*(\d{1,2}:\d{2}(:\d{2})?)( ?[ap]m)?$/i, '').replace(/T.*$/, '').trim()
  if (isNothing(written) || /^(长期|长期有效|永久|不限|无限期|尽快|long[- ]term|open)$/i.test(written)) return nothing
  const span = fromNumbers(written) ?? fromChinese(written) ?? fromEnglish(written)
  return span ? { value: span } : { fault: 'date' }
}

function fromNumbers(text: string): DateSpan | null {
  const full = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (full) return full[3] ? day(+full[1]!, +full[2]!, +full[3]) : month(+full[1]!, +full[2]!)
  if (/^(19|20)\d{2}$/.test(text)) return year(+text)
  if (/^\d{5}(\.\d+)?$/.test(text)) return single(dayOfSerial(Number(text)))
  return null
}

const numerals = '[\\d〇零一二三四五六七八九十]+'
const chinese = new RegExp(`^(${numerals})年(?:(${numerals})月份?)?(?:(${numerals})[日号])?(上半年|下半年|年?初|年?底|末|年末|中旬|上旬|下旬|前|之前|以前)?$`)

function fromChinese(text: string): DateSpan | null {
  const match = chinese.exec(text.replace(/\s/g, ''))
  if (!match) return null
  const [y, m, d] = match.slice(1, 4).map((part) => (part === undefined ? undefined : (readNumber(part) ?? NaN)))
  if (!inRange(y!, 1900, 2200)) return null
  if (d !== undefined) return m === undefined ? null : day(y!, m, d)
  if (m !== undefined) return match[4]?.includes('半年') ? null : month(y!, m)
  return /半年/.test(match[4] ?? '') ? halfYear(y!, match[4] === '上半年') : year(y!)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function fromEnglish(text: string): DateSpan | null {
  const match = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.?(?: (\d{1,2})(?:st|nd|rd|th)?)?,? (\d{4})$/i.exec(text)
  const index = match ? months.indexOf(match[2]!.slice(0, 3).toLowerCase()) : -1
  if (!match || index < 0) return null
  const dayOfMonth = match[1] ?? match[3]
  return dayOfMonth ? day(+match[4]!, index + 1, +dayOfMonth) : month(+match[4]!, index + 1)
}

function day(y: number, m: number, d: number): DateSpan | null {
  return inRange(y, 1900, 2200) && inRange(m, 1, 12) && inRange(d, 1, daysIn(y, m)) ? single(iso(y, m, d)) : null
}

const month = (y: number, m: number): DateSpan | null =>
  inRange(y, 1900, 2200) && inRange(m, 1, 12) ? { from: iso(y, m, 1), to: iso(y, m, daysIn(y, m)), precision: 'month' } : null

const halfYear = (y: number, first: boolean): DateSpan => ({
  from: iso(y, first ? 1 : 7, 1),
  to: first ? iso(y, 6, 30) : iso(y, 12, 31),
  precision: 'half_year',
})

const year = (y: number): DateSpan => ({ from: iso(y, 1, 1), to: iso(y, 12, 31), precision: 'year' })

const single = (value: string | null): DateSpan | null => (value ? { from: value, to: value, precision: 'day' } : null)

const inRange = (value: number, min: number, max: number) => Number.isInteger(value) && value >= min && value <= max

const daysIn = (y: number, m: number) => new Date(Date.UTC(y, m, 0)).getUTCDate()

const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m - 1, d)).toISOString().slice(0, 10)
