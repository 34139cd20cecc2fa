const vowel = /[aeiouy]/

/**
 * Takes the commonest English endings off a lower-case word (plural, -ing, -ed, -ly), so that inflected forms meet.
 * Much lighter than Porter's rules: it never has to be undone, both sides only have to agree.
 */
export function stem(word: string): string {
  let found = stems.get(word)
  if (found === undefined) {
    found = stemNew(word)
    if (stems.size >= MOST_STEMS) stems.clear()
    stems.set(word, found)
  }
  return found
}

/** Texts repeat their words: kept, up to so many. */
const stems = new Map<string, string>()
const MOST_STEMS = 200_000

function stemNew(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word
  return dropEnd(singular(word))
}

function singular(word: string) {
  if (/(ss|us|is)$/.test(word)) return word
  if (/ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y'
  if (/(sh|ch|x|z|ss)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

function dropEnd(word: string) {
  for (const end of ['ing', 'ed', 'ly']) {
    const rest = word.slice(0, -end.length)
    if (word.endsWith(end) && rest.length > 2 && vowel.test(rest)) return tidy(rest)
  }
  return tidy(word)
}

/** running -> runn -> run, coating -> coat, and smelte(d) = smelt(ing). */
function tidy(rest: string) {
  if (/([bdgmnprt])\1$/.test(rest)) return rest.slice(0, -1)
  return rest.length > 3 && rest.endsWith('e') ? rest.slice(0, -1) : rest
}
