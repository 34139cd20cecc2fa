import { fold, type Folded } from './fold.ts'
import { wordTerm } from './word-term.ts'

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
export const unitsOf = (original: string): Unit[] => (plain.test(original) ? plainUnits(original) : foldedUnits(original))

const plain = /^[\n\x20-\x7e]*$/
const plainWord = /[a-z\d]+(?:(?<=\d)\.(?=\d)[a-z\d]+)*(?:(?<=\d) ?%)?/g
const onlySpaces = /^ *$/

/** What `foldedUnits` gives for text of ASCII characters alone, several times faster: whole libraries of English are read. */
function plainUnits(original: string): Unit[] {
  const units: Unit[] = []
  let end = 0
  let joined = false
  for (const { 0: word, index: start } of original.toLowerCase().matchAll(plainWord)) {
    const follows = joined && onlySpaces.test(original.slice(end, start))
    end = start + word.length
    joined = !bareNumber.test(word)
    if (joined) units.push({ term: wordTerm(word), start, end, han: false, joined: follows })
  }
  return units
}

/** Shows the words of a text in lower case as they stand, unstemmed, if it is of ASCII characters alone; says whether it is. */
export function plainWords(original: string, see: (word: string) => void): boolean {
  if (!plain.test(original)) return false
  for (const word of original.toLowerCase().match(plainWord) ?? []) if (word.length > 2 || !bareNumber.test(word)) see(word)
  return true
}

/** The way for any text: character by character. */
export function foldedUnits(original: string): Unit[] {
  const folded = fold(original)
  const { characters, classes, starts, ends } = folded
  const units: Unit[] = []
  let joined = false
  for (let at = 0; at < characters.length; ) {
    const kind = classes[at]!
    const to = kind === 'word' ? wordEnd(folded, at) : at + 1
    const text = kind === 'word' ? characters.slice(at, to).join('') : characters[at]!
    const isUnit = kind === 'han' || (kind === 'word' && !bareNumber.test(text))
    if (isUnit) units.push({ term: kind === 'han' ? text : wordTerm(text), start: starts[at]!, end: ends[to - 1]!, han: kind === 'han', joined })
    joined = isUnit || (kind === 'space' && joined)
    at = to
  }
  return units
}

/** Letters and digits, points between digits (2.5), and a per cent sign after them, with or without a space. */
function wordEnd({ characters, classes }: Folded, from: number) {
  let to = from + 1
  const afterDigit = () => digit.test(characters[to - 1]!)
  while (classes[to] === 'word' || (characters[to] === '.' && afterDigit() && digit.test(characters[to + 1] ?? ''))) to++
  if (!afterDigit()) return to
  if (characters[to] === '%') return to + 1
  return characters[to] === ' ' && characters[to + 1] === '%' ? to + 2 : to
}
