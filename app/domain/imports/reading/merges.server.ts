import type { Readable } from 'node:stream'
import { columnOf } from './columns'
import { limits, ReadingError } from './sheets'
import { parseXml } from './xml.server'

/** A cell that reaches over several rows: its text holds for each of them. */
export interface Merge {
  top: number
  bottom: number
  column: number
}

export interface SheetOutline {
  rows: number
  /** Merges over more than one row, by their column. */
  merges: Map<number, Merge[]>
}

/** Counts the rows of a sheet and finds its tall merged cells, which the format lists only behind all rows. */
export async function outlineOf(part: Readable): Promise<SheetOutline> {
  const merges = new Map<number, Merge[]>()
  let rows = 0
  let count = 0
  const open = (name: string, { ref = '' }: Record<string, string>) => {
    if (name === 'row') rows += 1
    if (name !== 'mergeCell') return
    if ((count += 1) > limits.merges) throw new ReadingError('tooLarge')
    const merge = mergeOf(ref)
    if (merge) merges.set(merge.column, [...(merges.get(merge.column) ?? []), merge])
  }
  for await (const _ of parseXml(part, { open }));
  return { rows, merges }
}

function mergeOf(ref: string): Merge | null {
  const match = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref)
  if (!match) return null
  const merge = { column: columnOf(match[1]!), top: Number(match[2]), bottom: Number(match[4]) }
  return merge.bottom > merge.top ? merge : null
}

/** Repeats the texts of tall merged cells in each row that they cover. */
export class MergeFill {
  #texts = new Map<Merge, string>()

  constructor(readonly merges: Map<number, Merge[]>) {}

  fill(row: number, cells: string[]): void {
    for (const [column, merges] of this.merges) {
      const merge = merges.find(({ top, bottom }) => row >= top && row <= bottom)
      if (!merge) continue
      if (row === merge.top) this.#texts.set(merge, cells[column] ?? '')
      else this.#put(cells, column, this.#texts.get(merge) ?? '')
      if (row === merge.bottom) this.#texts.delete(merge)
    }
  }

  #put(cells: string[], column: number, text: string): void {
    if (!text) return
    while (cells.length < column) cells.push('')
    cells[column] ||= text
  }
}
