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

function withInterval(value: number, { low, high }: { low: number; high: number }) {
  return Number.isNaN(value) ? '-' : `${value.toFixed(4)} [${low.toFixed(4)}, ${high.toFixed(4)}]`
}

function aligned(rows: string[][]) {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd()).join('\n')
}
