/** Whether a pair of this score was judged good. */
export interface Observed {
  score: number
  good: boolean
}

/** A rate for every score, never falling as scores rise. */
export type RateOf = (score: number) => number

interface Pool {
  from: number
  good: number
  all: number
}

/** The never falling rates nearest to what was observed, in squares (pool adjacent violators, Ayer et al. 1955). Below the lowest score the lowest rate. */
export function isotonic(observed: Observed[]): RateOf {
  const pools: Pool[] = []
  for (const { score, good } of [...observed].sort((a, b) => a.score - b.score)) {
    if (pools.at(-1)?.from === score) add(pools.at(-1)!, { from: score, good: Number(good), all: 1 })
    else pools.push({ from: score, good: Number(good), all: 1 })
  }
  const merged: Pool[] = []
  for (const pool of pools) {
    merged.push(pool)
    while (merged.length > 1 && rate(merged.at(-2)!) >= rate(merged.at(-1)!)) add(merged.at(-2)!, merged.pop()!)
  }
  return (score) => rate(merged.findLast(({ from }) => from <= score) ?? merged[0] ?? { from: 0, good: 0, all: 1 })
}

const rate = ({ good, all }: Pool) => good / all

function add(pool: Pool, { good, all }: Pool) {
  pool.good += good
  pool.all += all
}
