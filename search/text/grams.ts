import { normalise } from './normalise.ts'
import type { ReadQuery } from './query.ts'
import { isHan, pairs, words } from './segment.ts'
import { stem } from './stem.ts'

/**
 * The smallest things by which texts resemble one another, each once: Chinese characters, neighbouring pairs of them, and stems
 * of other words. What a document must share with a question that its words do not meet.
 */
export function grams(text: string): string[] {
  const plain = normalise(text)
  const characters = plain.match(/\p{Script=Han}/gu) ?? []
  const stems = words(plain).filter((word) => !isHan(word)).map(stem)
  return [...new Set([...pairs(plain), ...characters, ...stems])]
}

/** Grams that a document has all together or not, and what having them is worth. */
export interface Part {
  grams: string[]
  worth: number
}

/** A pair stands as typed; characters scattered over a text tell little, yet 储层 may mean 储集层. */
const worthOf = { word: 1, pair: 0.6, scattered: 0.2 }
const mostParts = 24

/** What a document may share with a question, its words and what lies across them. */
export function partsOf({ text, words }: ReadQuery): Part[] {
  const written = words.filter((word) => !isHan(word)).map((word) => ({ grams: [stem(word)], worth: worthOf.word }))
  const neighbours = [...new Set(pairs(text))].map((pair) => ({ grams: [pair], worth: worthOf.pair }))
  const scattered = words.filter(isHan).map((word) => ({ grams: [...new Set(word)], worth: worthOf.scattered }))
  return [...written, ...neighbours, ...scattered].slice(0, mostParts)
}

/** A question by whose highlights a reader sees what a document shares with it. */
export const inPairs = (query: ReadQuery): ReadQuery => ({ ...query, words: [...query.words, ...pairs(query.text)] })
