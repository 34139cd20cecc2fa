import { normalise } from './normalise.ts'

/** Normalised text that remembers where each of its characters came from (UTF-16 units of the original, end exclusive). */
export interface Folded {
  text: string
  starts: Uint32Array
  ends: Uint32Array
}

const folds = new Map<string, string>()

/**
 * Normalises character by character, so that every position can be traced back, and takes accents off (é = e).
 * Line breaks survive: they end a phrase, while other white space between Chinese characters does not.
 */
export function fold(original: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let text = ''
  let at = 0
  for (const character of original) {
    const folded = foldCharacter(character)
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    text += folded
    at += character.length
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

function foldCharacter(character: string) {
  let folded = folds.get(character)
  if (folded === undefined) {
    folded = character === '\n' ? '\n' : normalise(character).normalize('NFKD').replace(/\p{M}/gu, '')
    folds.set(character, folded)
  }
  return folded
}
