import { isWithin } from './distance.ts'
import { normalise } from './normalise.ts'
import { soundsLike } from './pinyin.ts'
import { forgiven, type ReadQuery } from './query.ts'
import { isHan } from './segment.ts'

/** A piece of text for display; marked pieces are what met the query. */
export interface Segment {
  text: string
  marked: boolean
}

const latinWords = /(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+/gu
const longestName = 60
/** Characters of a long text shown around its first match. */
const excerptSize = 120

/** The text in its own spelling, with every place marked that met the query: words, forgiven typing errors, pinyin of names. */
export function highlight(text: string, query: ReadQuery): Segment[] {
  const plain = sameLength(text)
  const marks = new Array<boolean>(text.length).fill(false)
  markChinese(plain, query.words.filter(isHan), marks)
  markLatin(plain, query.words.filter((word) => !isHan(word)), marks)
  if (text.length <= longestName && !marks.includes(true)) for (const at of soundsLike(plain, query.text)) marks[at] = true
  return segments(text, marks)
}

/** Normalised character by character where normalising the whole would move positions. */
function sameLength(text: string): string {
  const whole = normalise(text)
  if (whole.length === text.length) return whole
  return Array.from({ length: text.length }, (_, i) => normalise(text[i]!)).map((character, i) => (character.length === 1 ? character : text[i]!)).join('')
}

/** Single characters are marked only beside other marks, unless the query has nothing longer. */
function markChinese(text: string, words: string[], marks: boolean[]) {
  const long = words.filter((word) => word.length > 1)
  for (const word of long) each(text, word, (at) => marks.fill(true, at, at + word.length))
  for (const word of words.filter((word) => word.length === 1))
    each(text, word, (at) => {
      if (!long.length || marks[at - 1] || marks[at + 1]) marks[at] = true
    })
}

function each(text: string, word: string, found: (at: number) => void) {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found(at)
}

function markLatin(text: string, words: string[], marks: boolean[]) {
  if (!words.length) return
  for (const { 0: written, index } of text.matchAll(latinWords)) {
    if (words.some((word) => written.startsWith(word) || isWithin(forgiven(word), word, written))) marks.fill(true, index, index + written.length)
  }
}

function segments(text: string, marks: boolean[]): Segment[] {
  const pieces: Segment[] = []
  for (let start = 0; start < text.length; ) {
    const marked = marks[start]!
    let end = start
    while (end < text.length && marks[end] === marked) end++
    pieces.push({ text: text.slice(start, end), marked })
    start = end
  }
  return pieces
}

export const isMarked = (pieces: Segment[]): boolean => pieces.some(({ marked }) => marked)

/** A long text cut around its first mark, with … where something is left out. */
export function excerpt(pieces: Segment[]): Segment[] {
  const text = pieces.map((piece) => piece.text).join('')
  if (text.length <= excerptSize) return pieces
  const marks = pieces.flatMap((piece) => new Array<boolean>(piece.text.length).fill(piece.marked))
  const start = Math.max(0, Math.min(marks.indexOf(true) - excerptSize / 4, text.length - excerptSize))
  const end = start + excerptSize
  const inside = segments(text.slice(start, end), marks.slice(start, end))
  return [...(start > 0 ? [ellipsis] : []), ...inside, ...(end < text.length ? [ellipsis] : [])]
}

const ellipsis: Segment = { text: '…', marked: false }
