import { stemmer } from 'stemmer'

/** The stem of a lower-case English word (Porter 1980), so that inflected and derived forms meet; any other word as it is. */
export function stem(word: string): string {
  let found = stems.get(word)
  if (found === undefined) {
    found = isEnglish.test(word) ? stemmer(word) : word
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(word, found)
  }
  return found
}

/** Shorter words are abbreviations more often than inflected forms. */
const isEnglish = /^[a-z]{4,}$/

/** Texts repeat their words: kept, up to so many. */
const stems = new Map<string, string>()
const MOST_STEMS = 200_000
