import { words } from './segment.ts'
import { type Unit } from './units.ts'

/** For each unit whether a word begins there, and one more: the end. Chinese is cut into dictionary words. */
export function wordEdges(units: Unit[]): boolean[] {
  const edges = units.map(() => true)
  for (let from = 0; from < units.length; ) {
    const to = runEnd(units, from)
    if (units[from]!.han) markInside(edges, from, words(units.slice(from, to).map(({ term }) => term).join('')))
    from = to
  }
  return [...edges, true]
}

function runEnd(units: Unit[], from: number) {
  let to = from + 1
  while (units[from]!.han && units[to]?.han && units[to]!.joined) to++
  return to
}

function markInside(edges: boolean[], from: number, cut: string[]) {
  let at = from
  for (const word of cut) {
    const characters = [...word].length
    for (let i = 1; i < characters; i++) edges[at + i] = false
    at += characters
  }
}
