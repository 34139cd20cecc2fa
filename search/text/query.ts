import { normalise } from './normalise.ts'
import { isHan, words } from './segment.ts'

/** Longer texts are cut: nobody types them, and no engine should be kept busy by one. */
const longestText = 300
const mostWords = 24

/** Words that say nothing of what is sought; ignored unless nothing else was typed. */
export const STOP_WORDS = ['的', '了', '和', '与', '及', '或', '在', '是', 'a', 'an', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to']

/** A typed text, read once for engines and highlighting alike. */
export interface ReadQuery {
  /** Normalised and cut; empty when nothing searchable was typed. */
  text: string
  /** In order, each once, stop words left out. */
  words: string[]
  /** All words in order, as they must stand for the whole text to be met. */
  phrase: string[]
}

export function readQuery(typed: string): ReadQuery {
  const text = normalise([...typed.slice(0, longestText * 4)].slice(0, longestText).join('')).trim()
  const phrase = words(text).slice(0, mostWords)
  const telling = phrase.filter((word) => !STOP_WORDS.includes(word))
  return { text: phrase.length ? text : '', words: [...new Set(telling.length ? telling : phrase)], phrase }
}

/** Typing errors forgiven in a word: none in Chinese, numbers and short words, one from five letters, two from nine. */
export function forgiven(word: string): number {
  if (isHan(word) || /\p{N}/u.test(word) || word.length < 5) return 0
  return word.length < 9 ? 1 : 2
}
