/** The 31 characters of GB 32100-2015: no I, O, S, V or Z. A character's value is its place. */
export const creditCodeCharacters = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The check character of the first 17 of a unified social credit code (GB 32100-2015): weights are powers of 3, modulo 31. */
export function creditCodeCheck(first17: string): string {
  const weighted = [...first17].map((character, place) => creditCodeCharacters.indexOf(character) * powerOf3(place))
  const sum = weighted.reduce((total, value) => total + value, 0)
  return creditCodeCharacters[(31 - (sum % 31)) % 31]!
}

/** Whether it is a unified social credit code: 18 characters whose last one follows from the others. */
export const isCreditCode = (code: string): boolean => /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) && creditCodeCheck(code.slice(0, 17)) === code[17]

/** A code as it is typed (full width, small letters, spaces or hyphens between) in the form in which it is kept. */
export const tidyCreditCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toUpperCase()

/** 3 to the power of `exponent`, modulo 31. */
const powerOf3 = (exponent: number): number => (exponent === 0 ? 1 : (powerOf3(exponent - 1) * 3) % 31)
