import { RANKS, type Rank } from '../../indexes/fields.ts'
import type { Prepared } from '../../indexes/prepare.ts'
import { isHan, words } from '../../text/segment.ts'

/** PostgreSQL's letters for ranks; it has four, so pinyin and words inside words share the last. */
export function letterOf(rank: Rank): 'A' | 'B' | 'C' | 'D' {
  switch (rank) {
    case 'name':
      return 'A'
    case 'key':
      return 'B'
    case 'text':
      return 'C'
    case 'sound':
    case 'inside':
      return 'D'
  }
}

/** Bounds of one document, well below what a tsvector holds (1 MB, position 16383, 255 positions a word). */
const mostTokens = 15_000
const longestToken = 100
/** Between two texts, so that no phrase reaches from one into the next. */
const gap = 8
const mostLatinWords = 3_000

/** A tsquery or tsvector literal of exactly this word. */
export const quoteToken = (word: string): string => `'${word.slice(0, longestToken).replace(/['\\]/g, '$&$&')}'`

/** Grams stand among the tokens under a mark that no word has, so that a question for words never meets them. */
export const gramToken = (gram: string): string => quoteToken(`~${gram}`)

/** The document's `tsvector`, as text. Of grams it only matters that they are there: they have no positions. */
export function tokenVector({ ranks, grams }: Prepared): string {
  const positions = new Map<string, string[]>()
  let at = 0
  for (const rank of RANKS) {
    for (const text of ranks[rank]) {
      for (const word of words(text)) {
        if (++at > mostTokens) break
        const token = quoteToken(word)
        positions.set(token, [...(positions.get(token) ?? []).slice(0, 200), `${at}${letterOf(rank)}`])
      }
      at += gap
    }
  }
  return [...[...positions].map(([token, places]) => `${token}:${places.join(',')}`), ...grams.map(gramToken)].join(' ')
}

/** The words in which typing errors are forgiven. */
export function latinWords({ ranks }: Prepared): string {
  const all = RANKS.flatMap((rank) => ranks[rank]).flatMap(words)
  return [...new Set(all.filter((word) => word.length > 3 && !isHan(word)).map((word) => word.slice(0, longestToken)))].slice(0, mostLatinWords).join(' ')
}
