/** Who takes which need, and what that is worth together. */
export interface Cover {
  total: number
  /** By need; null where nobody takes it. */
  expertOf: (number | null)[]
}

/**
 * The best way to give needs to experts: each need to one expert at most, each expert `rooms` needs at most. `gains` by need
 * and expert, 0 = no fit. Needs enter one by one, each along the alternating path that gains most, which keeps the whole optimal.
 */
export function bestCover(gains: number[][], rooms: number[]): Cover {
  const expertOf: (number | null)[] = gains.map(() => null)
  for (const need of gains.keys()) augment(gains, rooms, expertOf, need)
  return { total: expertOf.reduce<number>((sum, expert, need) => sum + (expert === null ? 0 : gains[need]![expert]!), 0), expertOf }
}

function augment(gains: number[][], rooms: number[], expertOf: (number | null)[], entering: number): void {
  const taken = rooms.map((_, expert) => expertOf.flatMap((one, need) => (one === expert ? [need] : [])))
  const value = new Map([[entering, 0]])
  const cameFrom = new Map<number, number>()
  let best = { need: entering, expert: null as number | null, value: 0 }
  const open = [entering]
  while (open.length > 0) {
    const need = open.shift()!
    const have = value.get(need)!
    if (have > best.value + almost) best = { need, expert: null, value: have }
    for (const [expert, gain] of gains[need]!.entries()) {
      if (gain <= 0 || expert === expertOf[need]) continue
      if (taken[expert]!.length < rooms[expert]!) {
        if (have + gain > best.value + almost) best = { need, expert, value: have + gain }
        continue
      }
      for (const other of taken[expert]!) {
        const freed = have + gain - gains[other]![expert]!
        if (other === entering || freed <= (value.get(other) ?? -Infinity) + almost) continue
        value.set(other, freed)
        cameFrom.set(other, need)
        open.push(other)
      }
    }
  }
  if (best.value > almost) shift(expertOf, cameFrom, best)
}

const almost = 1e-9

/** Hands the experts along the path: each need takes the one whom the next need lets go. */
function shift(expertOf: (number | null)[], cameFrom: Map<number, number>, { need, expert }: { need: number; expert: number | null }): void {
  for (let at: number | undefined = need; at !== undefined; at = cameFrom.get(at)) {
    const free: number | null = expertOf[at]!
    expertOf[at] = expert
    expert = free
  }
}
