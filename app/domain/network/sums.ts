import type { AmountQualifier } from '@prisma-client'

export interface Amount {
  /** Yuan as a decimal string. */
  committed: string | null
  qualifier: AmountQualifier | null
}

/** Amounts added up, with how many of them are only approximate and how many nobody knows: unknown is never nought. */
export interface MoneySum {
  /** Yuan with two decimals; null where not one amount is known. */
  sum: string | null
  approximate: number
  unknown: number
}

const isKnown = ({ committed, qualifier }: Amount) => committed !== null && qualifier !== 'negotiable'

export function sumOf(amounts: Amount[]): MoneySum {
  const known = amounts.filter(isKnown)
  const cents = known.reduce((total, { committed }) => total + centsOf(committed!), 0n)
  return {
    sum: known.length > 0 ? `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}` : null,
    approximate: known.filter(({ qualifier }) => qualifier !== null && qualifier !== 'exact').length,
    unknown: amounts.length - known.length,
  }
}

function centsOf(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.')
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2))
}
