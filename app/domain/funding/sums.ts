/** Fen of an amount in yuan with at most two decimals, so that sums are exact. */
export function fen(yuan: string): bigint {
  const [whole = '0', decimals = ''] = yuan.split('.')
  return BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0').slice(0, 2))
}

/** The amount in yuan, with two decimals, of so many fen; not negative. */
export const yuan = (amount: bigint): string => `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`

const sum = (amounts: bigint[]): bigint => amounts.reduce((all, one) => all + one, 0n)

export const sumOf = (amounts: string[]): string => yuan(sum(amounts.map(fen)))

interface Planned {
  id: string
  year: number
  amount: string
}

interface Paid {
  fundingItemId: string | null
  amount: string
  withdrawn: boolean
}

/** A row of the plan with what was paid of it and what is open, in yuan; `share` is the part paid, from 0 to 1. */
export function balanceOf<T extends Planned>(item: T, payments: Paid[]) {
  const paid = sum(payments.filter(({ fundingItemId, withdrawn }) => fundingItemId === item.id && !withdrawn).map(({ amount }) => fen(amount)))
  const planned = fen(item.amount)
  const open = paid < planned ? planned - paid : 0n
  return { ...item, paid: yuan(paid), open: yuan(open), share: planned === 0n ? 1 : Math.min(1, Number(paid) / Number(planned)) }
}

export interface Difference {
  /** The plan holds more than was committed, or less. */
  more: boolean
  /** In yuan. */
  by: string
}

/** How far the plan's total is from the committed amount; null where they agree or one of them is not known. */
export function differenceFrom(committed: string | null, planned: string[]): Difference | null {
  if (committed === null || planned.length === 0) return null
  const [wanted, total] = [fen(committed), sum(planned.map(fen))]
  if (wanted === total) return null
  return { more: total > wanted, by: yuan(total > wanted ? total - wanted : wanted - total) }
}
