interface Placed {
  expertId: string
  score: number
}

export interface Move extends Placed {
  /** From 1. */
  place: number
  /** Places won (positive) or lost since before; null for one who was not ranked then. */
  places: number | null
  /** Points won or lost. */
  points: number
}

/** Where everybody of a ranking stands, against an earlier one. */
export function movesBetween(before: Placed[], after: Placed[]): Move[] {
  const earlier = new Map(before.map(({ expertId, score }, at) => [expertId, { at, score }]))
  return after.map(({ expertId, score }, at) => {
    const was = earlier.get(expertId)
    return { expertId, score, place: at + 1, places: was ? was.at - at : null, points: score - (was?.score ?? 0) }
  })
}
