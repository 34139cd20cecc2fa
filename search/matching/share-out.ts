/** Shares points out among terms by their weights; a function that says what a term gets. Nothing where all weights are 0. */
export function shareOut(points: number, terms: Iterable<number>, weightOf: (term: number) => number): (term: number) => number {
  let total = 0
  for (const term of terms) total += weightOf(term)
  return (term) => (total > 0 ? (points * weightOf(term)) / total : 0)
}
