/** Whether two words differ by at most `most` insertions, deletions, replacements or swaps of neighbours (optimal string alignment). */
export function isWithin(most: number, a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) row.push(cheapest(a, b, i, j, row, old, older))
    if (Math.min(...row) > most) return false
    ;[older, old] = [old, row]
  }
  return old[b.length]! <= most
}

function cheapest(a: string, b: string, i: number, j: number, row: number[], old: number[], older: number[]): number {
  const cost = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(cost, older[j - 2]! + 1) : cost
}
