import { type Band } from './types.ts'
import { BANDS, SCALE } from './weights.ts'

/** Similarity (0 to 1) -> points (0 to 100) along the lines of SCALE. */
export function pointsOf(similarity: number): number {
  const next = SCALE.findIndex(([to]) => similarity < to)
  if (next < 0) return 100
  if (next === 0) return 0
  const [x0, y0] = SCALE[next - 1]!
  const [x1, y1] = SCALE[next]!
  return y0 + ((similarity - x0) / (x1 - x0)) * (y1 - y0)
}

/** The band (强 / 较强 / 一般 / 弱) that a score lies in. */
export function bandOf(score: number): Band {
  if (score >= BANDS.strong) return 'strong'
  if (score >= BANDS.fair) return 'fair'
  return score >= BANDS.some ? 'some' : 'weak'
}
