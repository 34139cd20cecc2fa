import { readNumber } from './numerals'
import { isNothing, nothing, plain, type Value } from './value'

/** A whole number within bounds, in digits or Chinese characters; anything else is left out with a note. */
export const wholeNumber = (min: number, max: number) => (text: string): Value<number> => {
  if (isNothing(text)) return nothing
  const value = readNumber(plain(text).replace(/[个项件人次\s]+$/, ''))
  return value !== null && Number.isInteger(value) && value >= min && value <= max ? { value } : { value: null, note: 'wholeNumber' }
}
