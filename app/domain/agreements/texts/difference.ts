import { diffWordsWithSpace } from 'diff'

export interface Stretch {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Paragraphs to show as they are, or a run of unchanged ones that may stay folded. */
export type Passage = { folded: false; lines: Stretch[][] } | { folded: true; lines: Stretch[][] }

/** Chinese has no spaces: words are found by their dictionary, so that 三年 changed to 五年 is marked as such. */
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** Two texts that have hardly a word in common are shown one after the other rather than compared for minutes. */
const mostMilliseconds = 2_000

/** How the second text differs from the first, word by word. */
export function stretches(before: string, after: string): Stretch[] {
  const parts = diffWordsWithSpace(before, after, { intlSegmenter: words, timeout: mostMilliseconds })
  if (!parts) return [{ kind: 'removed', text: `${before}\n` }, { kind: 'added', text: after }]
  return parts.map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}

/** The same by paragraphs, long runs of unchanged ones folded but for the one at each end. */
export function passages(before: string, after: string): Passage[] {
  return inLines(stretches(before, after)).reduce<Passage[]>(joined, []).flatMap(withFolds)
}

function inLines(parts: Stretch[]): Stretch[][] {
  const lines: Stretch[][] = [[]]
  for (const { kind, text } of parts) {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) lines.push([])
      if (piece) lines.at(-1)!.push({ kind, text: piece })
    }
  }
  return lines
}

const isSame = (line: Stretch[]) => line.every(({ kind }) => kind === 'same')

/** Gathers neighbours that are alike: `folded` marks unchanged ones until the ends of long runs are cut off. */
function joined(runs: Passage[], line: Stretch[]): Passage[] {
  const folded = isSame(line)
  const last = runs.at(-1)
  if (last?.folded !== folded) return [...runs, { folded, lines: [line] }]
  last.lines.push(line)
  return runs
}

const shortRun = 6

function withFolds({ folded, lines }: Passage): Passage[] {
  if (!folded || lines.length <= shortRun) return [{ folded: false, lines }]
  return [
    { folded: false, lines: lines.slice(0, 2) },
    { folded: true, lines: lines.slice(2, -2) },
    { folded: false, lines: lines.slice(-2) },
  ]
}
