import { generator } from '../random.ts'

/** One need's part of a figure: the figure of a set is the sum of parts over the sum of wholes (a mean when every whole is 1). */
export interface Part {
  part: number
  whole: number
}

export interface Interval {
  low: number
  high: number
}

/** The set's figure; NaN when no need has a part in it. */
export function figure(parts: Part[]): number {
  let part = 0
  let whole = 0
  for (const one of parts) {
    part += one.part
    whole += one.whole
  }
  return part / whole
}

const SAMPLES = 2000
const SEED = 20170630

/** 95% percentile interval of the figure over needs drawn with replacement (Efron). The same seed gives the same interval. */
export const interval = (parts: Part[]): Interval => percentiles([parts], ([value]) => value!)

/** 95% percentile interval of the difference a - b, both figures taken over the same drawn needs. */
export const pairedInterval = (a: Part[], b: Part[]): Interval => percentiles([a, b], ([first, second]) => first! - second!)

function percentiles(runs: Part[][], combine: (figures: number[]) => number): Interval {
  const random = generator(SEED)
  const drawn = new Uint32Array(runs[0]!.length)
  const values: number[] = []
  for (let i = 0; i < SAMPLES; i++) {
    for (let j = 0; j < drawn.length; j++) drawn[j] = Math.floor(random() * drawn.length)
    const value = combine(runs.map((parts) => drawnFigure(parts, drawn)))
    if (Number.isFinite(value)) values.push(value)
  }
  values.sort((x, y) => x - y)
  return { low: quantile(values, 0.025), high: quantile(values, 0.975) }
}

function drawnFigure(parts: Part[], drawn: Uint32Array) {
  let part = 0
  let whole = 0
  for (const i of drawn) {
    part += parts[i]!.part
    whole += parts[i]!.whole
  }
  return part / whole
}

const quantile = (sorted: number[], q: number) => sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? NaN
