import { fold } from './fold.ts'
import { stem } from './stem.ts'

/** One Chinese character, or one word of letters and digits (CBN, PM2.5, 99.99%), with its place in the original. */
export interface Unit {
  term: string
  start: number
  end: number
  han: boolean
  /** Follows the unit before it with nothing but spaces between: together they can be read as one phrase. */
  joined: boolean
}

const unit = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+(?:(?<=\p{N})\.(?=\p{N})(?:(?!\p{Script=Han})[\p{L}\p{N}])+)*(?:(?<=\p{N})%)?/gu
const han = /^\p{Script=Han}/u
const spaces = /^[^\S\n]*$/
/** Numbers of a list (1、 2)), and figures too short to mean anything alone. */
const bareNumber = /^\d{1,2}$/

/** Splits any text into units in reading order. Punctuation and bare one- or two-digit numbers are gaps. */
export function unitsOf(original: string): Unit[] {
  const { text, starts, ends } = fold(original)
  const units: Unit[] = []
  let gapFrom = 0
  for (const match of text.matchAll(unit)) {
    const [found] = match
    if (bareNumber.test(found)) continue
    const joined = units.length > 0 && spaces.test(text.slice(gapFrom, match.index))
    const last = match.index + found.length
    gapFrom = last
    units.push({ term: stem(found), start: starts[match.index]!, end: ends[last - 1]!, han: han.test(found), joined })
  }
  return units
}
