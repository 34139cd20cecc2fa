import { normalise } from './normalise.ts'

/** What a character can be part of. Everything that is no text (punctuation, line breaks) is a gap. */
export type CharacterClass = 'han' | 'word' | 'space' | 'gap'

/** One character of the original, normalised (to none, one or several), with its class. */
interface Fold {
  text: string
  class: CharacterClass
}

/** Normalised text that remembers where each of its characters came from (UTF-16 units of the original, end exclusive). */
export interface Folded {
  characters: string[]
  classes: CharacterClass[]
  starts: number[]
  ends: number[]
}

const folds = new Map<string, Fold[]>()

/**
 * Normalises character by character, so that every position can be traced back, and takes accents off (é = e).
 * Line breaks are gaps: they end a phrase, while other white space between Chinese characters does not.
 */
export function fold(original: string): Folded {
  const folded: Folded = { characters: [], classes: [], starts: [], ends: [] }
  let at = 0
  for (const character of original) {
    const end = at + character.length
    for (const one of foldsOf(character)) {
      folded.characters.push(one.text)
      folded.classes.push(one.class)
      folded.starts.push(at)
      folded.ends.push(end)
    }
    at = end
  }
  return folded
}

/** Kept per character: there are only so many, and looking one up is far cheaper than normalising it. */
function foldsOf(character: string) {
  let found = folds.get(character)
  if (!found) {
    const text = character === '\n' ? '\n' : normalise(character).normalize('NFKD').replace(/\p{M}/gu, '')
    found = [...text].map((one) => ({ text: one, class: classOf(one) }))
    folds.set(character, found)
  }
  return found
}

function classOf(character: string): CharacterClass {
  if (/\p{Script=Han}/u.test(character)) return 'han'
  if (/[\p{L}\p{N}]/u.test(character)) return 'word'
  return character !== '\n' && /\s/u.test(character) ? 'space' : 'gap'
}
