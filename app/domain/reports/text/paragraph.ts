import type { Figure } from '../figures/figure'

/** A part of the report's text. Items are numbered 一是, 二是 within their section; tasks 一要, 二要 at the end. */
export interface Paragraph {
  key: string
  kind: 'heading' | 'plain' | 'item' | 'tasks'
  /** With [[figure key]] where a number belongs; a line each for tasks. */
  text: string
}

/** What stands in a paragraph: words, or a number that opens its records. */
export type Piece = string | { key: string; text: string; missing?: true }

/** The one token that is no figure: how many tasks are listed. */
export const taskCount = 'tasks.count'

const token = /\[\[\s*([^[\]]+?)\s*\]\]/g

/** The keys of the tokens of a text, in order. */
export const tokensOf = (text: string): string[] => [...text.matchAll(token)].map(([, key]) => key!)

/** A text with its tokens as they read now; one without a figure stays to be seen and says so. */
export function piecesOf(text: string, figures: Map<string, Pick<Figure, 'text'>>): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const match of text.matchAll(token)) {
    const key = match[1]!
    const figure = figures.get(key)
    pieces.push(text.slice(at, match.index), figure ? { key, text: figure.text } : { key, text: '〔无此数〕', missing: true })
    at = match.index + match[0].length
  }
  return [...pieces, text.slice(at)].filter((piece) => piece !== '')
}

/** A paragraph as it reads, without links. */
export const written = (pieces: Piece[]): string => pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

/** Fills the {{slots}} of a sentence. */
export const fill = (sentence: string, slots: Record<string, string>): string => sentence.replace(/\{\{(\w+)\}\}/g, (_, slot: string) => slots[slot] ?? '')
