/** A share as a percentage with at most two decimals. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`
