import { figure, interval, pairedInterval } from './bootstrap.ts'
import { FIGURES, type Run } from './runner.ts'

/** A table of figures with 95% intervals: the ranker, the line beside it, and their paired difference. */
export function report(name: string, ours: Run, baseline?: Run, baselineName = 'bm25'): string {
  const head = ['', name, ...(baseline ? [baselineName, `${name} - ${baselineName}`] : [])]
  const rows = FIGURES.filter((label) => ours.parts[label].length > 0).map((label) => {
    const mine = ours.parts[label]
    const cells = [label, withInterval(figure(mine), interval(mine))]
    if (!baseline) return cells
    const theirs = baseline.parts[label]
    const difference = withInterval(figure(mine) - figure(theirs), pairedInterval(mine, theirs))
    return [...cells, withInterval(figure(theirs), interval(theirs)), difference]
  })
  return aligned([head, ...rows])
}

/** What the figures lose without each piece: a table of the piece left out, and the paired difference to the whole. */
export function ablationReport(whole: Run, without: Record<string, Run>): string {
  const rows = Object.entries(without).map(([piece, { parts }]) => [
    piece,
    ...TOLD.flatMap((label) => {
      const [mine, theirs] = [parts[label], whole.parts[label]]
      return [figure(mine).toFixed(4), withInterval(figure(mine) - figure(theirs), pairedInterval(mine, theirs))]
    }),
  ])
  return aligned([['', ...TOLD.flatMap((label) => [label, 'difference'])], ...rows])
}

const TOLD = ['nDCG@10', 'pair-loss'] as const

function withInterval(value: number, { low, high }: { low: number; high: number }) {
  return Number.isNaN(value) ? '-' : `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`
}

function aligned(rows: string[][]) {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}
