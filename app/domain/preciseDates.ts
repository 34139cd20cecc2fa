export type Precision = 'day' | 'month' | 'half_year' | 'year'

/** A day and what it is good for: the first day of the month, half-year or year where only that is known. */
export interface PreciseDate {
  on: Date
  precision: Precision
}

const day = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/
const month = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})月?$/
const half = /^(\d{4})(?:年)?\s*-?(?:(上|H1)|下|H2)(?:半年)?$/i
const year = /^(\d{4})年?$/

/** Reads 2017-06-18, 2017-06, 2017H1, 2017上半年 or 2017 (with 年月日 too); null for anything else, impossible days included. */
export function parsePreciseDate(text: string): PreciseDate | null {
  const typed = text.normalize('NFKC').replace(/\s+/g, '')
  let found: RegExpMatchArray | null
  if ((found = typed.match(day))) return precise('day', found[1]!, Number(found[2]), Number(found[3]))
  if ((found = typed.match(half))) return precise('half_year', found[1]!, found[2] ? 1 : 7)
  if ((found = typed.match(month))) return precise('month', found[1]!, Number(found[2]))
  if ((found = typed.match(year))) return precise('year', found[1]!)
  return null
}

function precise(precision: Precision, year: string, month = 1, dayOfMonth = 1): PreciseDate | null {
  const on = new Date(Date.UTC(Number(year), month - 1, dayOfMonth))
  const exists = Number(year) >= 1900 && on.getUTCFullYear() === Number(year) && on.getUTCMonth() === month - 1
  return exists ? { on, precision } : null
}

/** What `parsePreciseDate` reads back as the same: 2017-06-18, 2017-06, 2017H1 or 2017. */
export function writePreciseDate({ on, precision }: PreciseDate): string {
  const iso = on.toISOString()
  switch (precision) {
    case 'day':
      return iso.slice(0, 10)
    case 'month':
      return iso.slice(0, 7)
    case 'half_year':
      return `${iso.slice(0, 4)}${on.getUTCMonth() < 6 ? 'H1' : 'H2'}`
    case 'year':
      return iso.slice(0, 4)
  }
}
