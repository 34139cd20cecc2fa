import type { ImportKind } from '../kinds'
import type { SheetRow } from '../reading/sheets'
import { requiredFields } from './fields'
import { isKnownWord, recognise } from './headings'

/** How far down headings are looked for, below titles, notes and signatures. */
export const lookAhead = 40

/** The row (or pair of rows) that names most columns; null where no row looks like headings. */
export function findHeading(kind: ImportKind, rows: SheetRow[]): { headingRow: number; headings: string[] } | null {
  let best: { headingRow: number; headings: string[]; score: number } | null = null
  for (const [index, row] of rows.entries()) {
    const single = { headingRow: row.row, headings: row.cells.map(tidy), score: scoreOf(kind, row.cells) }
    const pair = pairOf(kind, row, rows[index + 1])
    const better = pair && pair.score > Math.max(single.score, scoreOf(kind, rows[index + 1]!.cells)) ? pair : single
    if (better.score > (best?.score ?? 0)) best = better
  }
  return best && { headingRow: best.headingRow, headings: best.headings }
}

/** Two columns known; or one, where the row is short and that one required, or is the very word among other short ones. */
function scoreOf(kind: ImportKind, cells: string[]): number {
  const fields = Object.values(recognise(kind, cells.map(tidy)))
  if (fields.length !== 1) return fields.length
  const filled = cells.filter((cell) => cell.trim())
  const isNarrow = filled.length <= 2 && requiredFields(kind).includes(fields[0]!)
  const isAmongOthers = filled.length >= 2 && filled.some((cell) => isKnownWord(kind, tidy(cell)))
  return (isNarrow || isAmongOthers) && filled.every((cell) => cell.length <= 20) ? 1 : 0
}

/** Headings in two rows: a group (联系方式) that spans its parts (姓名, 电话). */
function pairOf(kind: ImportKind, upper: SheetRow, lower: SheetRow | undefined) {
  const spans = lower?.cells.some((cell, index) => cell.trim() && !upper.cells[index]?.trim())
  if (!lower || lower.row !== upper.row + 1 || !spans) return null
  const headings: string[] = []
  let group = ''
  for (let index = 0; index < Math.max(upper.cells.length, lower.cells.length); index += 1) {
    const above = tidy(upper.cells[index] ?? '')
    const below = tidy(lower.cells[index] ?? '')
    group = above || (below ? group : '')
    headings.push(joined(kind, group, below))
  }
  return { headingRow: lower.row, headings, score: scoreOf(kind, headings) }
}

function joined(kind: ImportKind, group: string, part: string): string {
  if (!part || part === group) return group
  const whole = `${group}${part}`
  if (isKnownWord(kind, whole)) return whole
  return Object.keys(recognise(kind, [part])).length > 0 ? part : whole
}

const tidy = (cell: string) => cell.replace(/\s+/g, ' ').trim().slice(0, 100)
