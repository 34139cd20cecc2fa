export type Mark = 'new' | 'up' | 'down' | 'same'

interface Ranked {
  id: string
  score: number
}

/** How each of a list stands against the list before: by its place, and where that is the same by its rounded score; nothing where there was none before. */
export function marksOf(before: Ranked[], now: Ranked[]): Record<string, Mark> {
  if (before.length === 0) return {}
  const places = new Map(before.map(({ id }, place) => [id, place]))
  return Object.fromEntries(now.map(({ id, score }, place) => [id, markOf(places.get(id), place, score, before)]))
}

function markOf(was: number | undefined, place: number, score: number, before: Ranked[]): Mark {
  if (was === undefined) return 'new'
  const change = was - place || Math.round(score) - Math.round(before[was]!.score)
  return change > 0 ? 'up' : change < 0 ? 'down' : 'same'
}
