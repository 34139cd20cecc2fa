/** One judged pair as a ranker scored it. */
export interface Judged {
  score: number
  grade: number
}

/**
 * nDCG@k (Järvelin & Kekäläinen 2002) within a need's judged pool: gain 2^grade - 1, discount log2(rank + 1).
 * Tied scores share the mean gain of their places, so that the input's order never matters. Undefined when no grade is above 0.
 */
export function ndcg(pool: Judged[], k = 10): number | undefined {
  const ideal = discounted(pool.map(({ grade }) => gain(grade)).sort((a, b) => b - a), k)
  return ideal > 0 ? discounted(expectedGains(pool), k) / ideal : undefined
}

const gain = (grade: number) => 2 ** grade - 1

const discounted = (gains: number[], k: number) => gains.slice(0, k).reduce((sum, g, i) => sum + g / Math.log2(i + 2), 0)

function expectedGains(pool: Judged[]) {
  const sorted = [...pool].sort((a, b) => b.score - a.score)
  const gains: number[] = []
  for (let from = 0; from < sorted.length; ) {
    let to = from
    while (to < sorted.length && sorted[to]!.score === sorted[from]!.score) to++
    const tied = sorted.slice(from, to)
    const mean = tied.reduce((sum, { grade }) => sum + gain(grade), 0) / tied.length
    gains.push(...tied.map(() => mean))
    from = to
  }
  return gains
}

/** What pairs of differently graded experts weigh (the difference of their grades), and how much of it is ordered wrongly; ties half. */
export interface PairLoss {
  wrong: number
  all: number
}

/** Pair-loss of one need's pool; sets add `wrong` and `all` over needs before dividing. */
export function pairLoss(pool: Judged[]): PairLoss {
  let wrong = 0
  let all = 0
  for (let i = 0; i < pool.length; i++) {
    for (let j = i + 1; j < pool.length; j++) {
      const [better, worse] = pool[i]!.grade >= pool[j]!.grade ? [pool[i]!, pool[j]!] : [pool[j]!, pool[i]!]
      const weight = better.grade - worse.grade
      all += weight
      if (better.score < worse.score) wrong += weight
      else if (better.score === worse.score) wrong += weight / 2
    }
  }
  return { wrong, all }
}

/** 1 / rank of the first relevant id in a list of ids, 0 when none is there. */
export function reciprocalRank(ranked: string[], relevant: Set<string>): number {
  const at = ranked.findIndex((id) => relevant.has(id))
  return at < 0 ? 0 : 1 / (at + 1)
}

/** The part of the relevant ids that stands among the first k. Undefined when nothing is relevant. */
export function recall(ranked: string[], relevant: Set<string>, k: number): number | undefined {
  if (relevant.size === 0) return undefined
  return ranked.slice(0, k).filter((id) => relevant.has(id)).length / relevant.size
}
