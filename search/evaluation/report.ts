import { type Recipe } from '../matching/recipe.ts'
import { type Band } from '../matching/types.ts'
import { figure, interval, pairedInterval } from './bootstrap.ts'
import { type Calibration } from './calibration.ts'
import { type PortalRuns } from './portals.ts'
import { FIGURES, type Run } from './runner.ts'

/** Rows of cells, the first one the head, and what is to be said below. */
export interface Table {
  rows: string[][]
  note?: string
}

/** Figures with 95% intervals: the ranker, the line beside it, and their paired difference. */
export function report(name: string, ours: Run, baseline?: Run, baselineName = 'bm25'): Table {
  const head = ['', name, ...(baseline ? [baselineName, `${name} - ${baselineName}`] : [])]
  const rows = FIGURES.filter((label) => ours.parts[label].length > 0).map((label) => {
    const mine = ours.parts[label]
    const cells = [label, withInterval(figure(mine), interval(mine))]
    if (!baseline) return cells
    const theirs = baseline.parts[label]
    return [...cells, withInterval(figure(theirs), interval(theirs)), difference(ours, baseline, label)]
  })
  return { rows: [head, ...rows] }
}

/** What the figures become without each piece, and the paired difference to the whole. */
export function ablationReport(whole: Run, without: Record<string, Run>): Table {
  const rows = Object.entries(without).map(([piece, run]) => [piece, ...TOLD.flatMap((label) => [figure(run.parts[label]).toFixed(4), difference(run, whole, label)])])
  const head = ['', ...TOLD.flatMap((label) => [label, 'difference'])]
  const complete = ['as it stands', ...TOLD.flatMap((label) => [figure(whole.parts[label]).toFixed(4), ''])]
  return { rows: [head, complete, ...rows] }
}

/** The figures of the recipe as it stands beside those with weights chosen on other needs, and what was chosen. */
export function foldsReport(asItStands: Run, heldOut: Run, chosen: Partial<Recipe>[]): Table {
  const choices = chosen.map((change) => Object.entries(change).map(([name, value]) => `${name} ${+Number(value).toFixed(4)}`).join(' ') || 'as it stands')
  return { ...report('held out', heldOut, asItStands, 'as it stands'), note: `chosen by fold: ${choices.join('; ')}` }
}

/** What each learnt piece does in portals of few needs: the paired difference to learning nothing. */
export function portalsReport(sizes: { size: number; runs: PortalRuns }[]): Table {
  const rows = sizes.flatMap(({ size, runs: { nothing, ...learnt } }) =>
    Object.entries(learnt).map(([name, run]) => [String(size), name, ...TOLD.map((label) => difference(run, nothing!, label))]),
  )
  return { rows: [['needs', 'learnt', ...TOLD], ...rows] }
}

const BAND_NAMES: Record<Band, string> = { strong: '强', fair: '较强', some: '一般', weak: '弱' }

/** Bands: the stated rate, the rate on other needs, and what was observed. */
export function bandsReport({ bands, bandsHeldOut, bandsByRate, limits }: Calibration): Table {
  const rows = (Object.keys(BAND_NAMES) as Band[]).map((band) => {
    const { pairs, expected, observed, interval } = bands[band]
    const own = bandsByRate[band]
    return [BAND_NAMES[band], String(pairs), rounded(expected), rounded(bandsHeldOut[band].expected), withInterval(observed, interval, 2), rounded(own.expected), withInterval(own.observed, own.interval, 2)]
  })
  const reached = limits.map(({ rate, score }) => `${rate} from ${score.toFixed(1)}`).join(', ')
  return { rows: [['band', 'pairs', 'stated', 'on other needs', 'observed', 'limits from other needs: there', 'here'], ...rows], note: `points from which on the rate is at least: ${reached}` }
}

const rounded = (rate: number) => (Number.isNaN(rate) ? '-' : rate.toFixed(2))

/** Tenths of the pairs by score: expected from other needs, and observed. */
export const tenthsReport = ({ tenths }: Calibration): Table => ({
  rows: [
    ['tenth by score', 'expected', 'observed'],
    ...tenths.map(({ expected, observed, interval }, i) => [String(i + 1), expected.toFixed(3), withInterval(observed, interval, 3)]),
  ],
})

const TOLD = ['nDCG@10', 'pair-loss'] as const

function difference(one: Run, other: Run, label: (typeof FIGURES)[number]) {
  const [mine, theirs] = [one.parts[label], other.parts[label]]
  return withInterval(figure(mine) - figure(theirs), pairedInterval(mine, theirs))
}

function withInterval(value: number, { low, high }: { low: number; high: number }, digits = 4) {
  return Number.isNaN(value) ? '-' : `${value.toFixed(digits)} [${low.toFixed(digits)}, ${high.toFixed(digits)}]`
}

/** For the terminal. */
export function aligned({ rows, note }: Table): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  return [...lines, ...(note ? [note] : [])].join('\n')
}

/** For a page of documentation. */
export function markdown({ rows: [head, ...rows], note }: Table): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(head!), `|${'---|'.repeat(head!.length)}`, ...rows.map(line), ...(note ? ['', `${note[0]!.toUpperCase()}${note.slice(1)}.`] : [])].join('\n')
}
