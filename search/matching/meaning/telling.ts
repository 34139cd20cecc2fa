import { isDictionaryWord } from '../../text/segment.ts'
import { type Unit } from '../../text/units.ts'
import { GENERIC_WORDS, LITTLE_WORDS } from '../generic-words.ts'

/** Whether a term can carry a meaning of its own: a word of the dictionary, a word of other scripts, or a character as a part of rare words. */
export function isTelling(unit: Unit, before?: Unit): boolean {
  if (before) return isWord(before.term + unit.term)
  return unit.han ? !LITTLE_WORDS.has(unit.term) : !GENERIC_WORDS.has(unit.term)
}

/** Looked up for every pair of every text: kept, since the answers are few beside the questions. */
const known = new Map<string, boolean>()

function isWord(pair: string) {
  let found = known.get(pair)
  if (found === undefined) {
    found = isDictionaryWord(pair) && !GENERIC_WORDS.has(pair)
    known.set(pair, found)
  }
  return found
}
