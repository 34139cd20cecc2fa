export interface Segment {
  text: string
  marked: boolean
}

interface Range {
  start: number
  end: number
}

/** The whole text, cut where marks begin and end. Ranges are UTF-16 offsets; they may overlap. */
export function segmentsOf(text: string, ranges: Range[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end } of merged(ranges, 0)) {
    if (start > at) segments.push({ text: text.slice(at, start), marked: false })
    segments.push({ text: text.slice(start, end), marked: true })
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at), marked: false })
  return segments
}

const ellipsis: Segment = { text: '…', marked: false }

/** The text around its marks, `context` characters on either side, with … for what is left out; at most `most` marked places. */
export function excerptOf(text: string, ranges: Range[], context = 18, most = 6): Segment[] {
  const shown = merged(ranges, 0).slice(0, most)
  const windows = merged(shown.map(({ start, end }) => ({ start: wordEdge(text, Math.max(0, start - context), -1), end: wordEdge(text, Math.min(text.length, end + context), 1) })), 2)
  return windows.flatMap((window, index) => {
    const inside = shown.filter(({ start, end }) => start >= window.start && end <= window.end)
    const local = inside.map(({ start, end }) => ({ start: start - window.start, end: end - window.start }))
    return [
      ...(index === 0 && window.start > 0 ? [ellipsis] : []),
      ...segmentsOf(text.slice(window.start, window.end), local),
      ...(window.end < text.length ? [ellipsis] : []),
    ]
  })
}

const longestWord = 20

/** The place, moved on in `direction` out of the Latin word or number that it lies in. */
function wordEdge(text: string, at: number, direction: 1 | -1): number {
  let edge = at
  while (Math.abs(edge - at) < longestWord && /[\w.%]{2}/.test(text.slice(Math.max(0, edge - 1), edge + 1))) edge += direction
  return edge
}

/** The ranges in order, those that overlap or lie at most `gap` apart made one. */
function merged(ranges: Range[], gap: number): Range[] {
  const result: Range[] = []
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start <= last.end + gap) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
