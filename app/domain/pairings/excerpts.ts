/** Where a numbered phrase stands in a text: UTF-16 offsets, end exclusive. Places may overlap. */
export interface Place {
  start: number
  end: number
  phrase: number
}

/** A stretch of text with the phrases that cover it, and those whose place ends with it. */
export interface Piece {
  text: string
  phrases: number[]
  ends: number[]
}

/** The whole text, cut where a phrase begins or ends. */
export function piecesOf(text: string, places: Place[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...places.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b)
  return cuts.slice(1).map((end, i) => {
    const start = cuts[i]!
    const over = places.filter((place) => place.start <= start && place.end >= end)
    return { text: text.slice(start, end), phrases: numbersOf(over), ends: numbersOf(over.filter((place) => place.end === end)) }
  })
}

const numbersOf = (places: Place[]) => [...new Set(places.map(({ phrase }) => phrase))].sort((a, b) => a - b)

const ellipsis: Piece = { text: '…', phrases: [], ends: [] }

/**
 * The text around its phrases, `context` characters on either side, with … for what is left out. Only `most` places make a window:
 * each phrase's first one, then the others in their order; whatever else lies in a window is marked with them.
 */
export function excerptOf(text: string, places: Place[], context = 18, most = 8): Piece[] {
  const shown = joined(telling(places).slice(0, most), 0)
  const windows = joined(shown.map(({ start, end }) => ({ start: wordEdge(text, Math.max(0, start - context), -1), end: wordEdge(text, Math.min(text.length, end + context), 1) })), 2)
  return windows.flatMap(({ start, end }, index) => {
    const inside = places.filter((place) => place.start >= start && place.end <= end)
    const local = inside.map((place) => ({ ...place, start: place.start - start, end: place.end - start }))
    return [...(index === 0 && start > 0 ? [ellipsis] : []), ...piecesOf(text.slice(start, end), local), ...(end < text.length ? [ellipsis] : [])]
  })
}

/** The first place of each phrase in the order of the phrases' numbers, then all others in the text's. */
function telling(places: Place[]): Place[] {
  const inText = [...places].sort((a, b) => a.start - b.start)
  const firsts = [...new Map([...inText].reverse().map((place) => [place.phrase, place])).values()].sort((a, b) => a.phrase - b.phrase)
  return [...firsts, ...inText.filter((place) => !firsts.includes(place))]
}

const longestWord = 20

/** The place, moved on in `direction` out of the Latin word or number that it lies in. */
function wordEdge(text: string, at: number, direction: 1 | -1): number {
  let edge = at
  while (Math.abs(edge - at) < longestWord && /[\w.%]{2}/.test(text.slice(Math.max(0, edge - 1), edge + 1))) edge += direction
  return edge
}

interface Range {
  start: number
  end: number
}

/** The ranges in order, those that overlap or lie at most `gap` apart made one. */
function joined(ranges: Range[], gap: number): Range[] {
  const result: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
