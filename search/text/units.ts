import { fold, type Folded } from './fold.ts'
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

/** Numbers of a list (1、 2)), and figures too short to mean anything alone. */
const bareNumber = /^\d{1,2}$/
const digit = /\p{N}/u

/** Splits any text into units in reading order. Punctuation and bare one- or two-digit numbers are gaps. */
export function unitsOf(original: string): Unit[] {
  const folded = fold(original)
  const { characters, classes, starts, ends } = folded
  const units: Unit[] = []
  let joined = false
  for (let at = 0; at < characters.length; ) {
    const kind = classes[at]!
    const to = kind === 'word' ? wordEnd(folded, at) : at + 1
    const text = kind === 'word' ? characters.slice(at, to).join('') : characters[at]!
    const isUnit = kind === 'han' || (kind === 'word' && !bareNumber.test(text))
    if (isUnit) units.push({ term: kind === 'han' ? text : stem(text), start: starts[at]!, end: ends[to - 1]!, han: kind === 'han', joined })
    joined = isUnit || (kind === 'space' && joined)
    at = to
  }
  return units
}

/** Letters and digits, points between digits (2.5), and a per cent sign after them. */
function wordEnd({ characters, classes }: Folded, from: number) {
  let to = from + 1
  const afterDigit = () => digit.test(characters[to - 1]!)
  while (classes[to] === 'word' || (characters[to] === '.' && afterDigit() && digit.test(characters[to + 1] ?? ''))) to++
  return characters[to] === '%' && afterDigit() ? to + 1 : to
}
