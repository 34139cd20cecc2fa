import { stem } from './stem.ts'

const nines = /^([3-7])n(5?)$/
const spacedPercent = / %$/

/**
 * The term of a lower-case word of letters and digits: English by its stem, a per cent sign without the space before it, and a purity
 * counted in nines, as metals' trade writes it, as its per cent (4N = 99.99%, 3N5 = 99.95%).
 */
export function wordTerm(word: string): string {
  const purity = nines.exec(word)
  if (purity) return `99.${'9'.repeat(Number(purity[1]) - 2)}${purity[2]}%`
  return stem(word.replace(spacedPercent, '%'))
}
