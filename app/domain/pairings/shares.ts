/**
 * Points to one decimal that add up to their total to one decimal: each part is cut, and what is missing goes, a tenth each, to
 * those that lost most (the method of largest remainders). The parts must add up to the total but for rounding.
 */
export function apportioned(parts: number[], total: number): number[] {
  const tenths = parts.map((part) => Math.floor(part * 10))
  const byLoss = [...parts.keys()].sort((a, b) => lossOf(parts[b]!) - lossOf(parts[a]!))
  let missing = Math.round(total * 10) - tenths.reduce((sum, one) => sum + one, 0)
  for (let i = 0; missing > 0 && i < parts.length; i++, missing--) tenths[byLoss[i]!]!++
  for (let i = parts.length - 1; missing < 0 && i >= 0; i--, missing++) tenths[byLoss[i]!]!--
  return tenths.map((one) => one / 10 + 0)
}

const lossOf = (part: number) => part * 10 - Math.floor(part * 10)

/** To one decimal, never −0. */
export const rounded = (points: number): number => Math.round(points * 10) / 10 + 0

/** The sum of points of one decimal, free of the errors of binary fractions. */
export const sumOf = (points: number[]): number => rounded(points.reduce((sum, one) => sum + one, 0))
