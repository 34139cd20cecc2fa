import { readNumber } from './numerals'
import { isNothing, nothing, plain, type Value } from './value'

/** A whole number within bounds, in digits or Chinese characters; a row with anything else stays out. */
export const strictWholeNumber = (min: number, max: number) => (text: string): Value<number> => {
  if (isNothing(text)) return nothing
  const value = readNumber(plain(text).replace(/[,，]/g, '').replace(/^第/, '').replace(/[个项件人名次届年度\s]+$/, ''))
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? { value } : { fault: 'wholeNumberNeeded', params: { min, max } }
}

/** A number with at most so many decimals, as PostgreSQL gives it back; `30%` and `1,200` are read. */
export const decimalNumber = (decimals: number, negative: boolean) => (text: string): Value<string> => {
  if (isNothing(text)) return nothing
  const bare = plain(text).replace(/[,\s]/g, '').replace(/%$/, '').replace(/^\+/, '')
  const [, sign, whole, fraction = ''] = /^(-?)(\d{1,14})(?:\.(\d+))?$/.exec(bare) ?? []
  const significant = fraction.replace(/0+$/, '')
  if (whole === undefined || (sign && !negative) || significant.length > decimals) return { fault: 'number', params: { decimals } }
  const digits = [whole.replace(/^0+(?=\d)/, ''), significant].filter(Boolean).join('.')
  return { value: sign && Number(digits) !== 0 ? `-${digits}` : digits }
}
