import { plus } from './compare'
import type { CountedRecord, Figure, Share, Uncounted } from './figure'

/** What was looked at, and how it stands: a fault is to be mended before a report is frozen, a note is to be known. */
export interface Check {
  level: 'ok' | 'note' | 'fault'
  /** A message key under `reports:checks`, and what it is filled with. */
  message: string
  values: Record<string, string | number>
  /** Figures and records that it is about. */
  figures: string[]
  records: Pick<Share, 'kind' | 'id'>[]
  /** The paragraph that must be mended. */
  paragraph?: string
}

interface Counted {
  figures: Figure[]
  reported: Figure[]
  records: Map<string, CountedRecord>
  uncounted: Uncounted[]
}

/** Totals and the parts they must be the sum of; a declaration is of one level and at one stage. */
const sums: [total: string, part: RegExp, name: string][] = [
  ['declarations.total', /^declarations\.(national|provincial|municipal|county)$/, 'levels'],
  ['declarations.total', /^declarations\.stage\./, 'stages'],
  ['recognitions.total', /^recognitions\.(?!total)/, 'kinds'],
  ['awards.total', /^awards\.(?!total)/, 'grades'],
  ['commissioners.total', /^commissioners\.(?!total)/, 'groups'],
  ['budgets.total', /^budgets\.(?!total)/, 'titles'],
  ['events.total', /^events\.(?!total)/, 'kinds'],
  ['targets.total', /^targets\.(?!total)/, 'results'],
]

/** What arithmetic says of a count. */
export function checksOf(count: Counted): Check[] {
  return [...sums.flatMap((sum) => checkSum(count.figures, ...sum)), ...checkReported(count), ...checkImplemented(count.figures), checkOnce(count), ...checkDates(count.uncounted)]
}

function checkSum(figures: Figure[], totalKey: string, part: RegExp, name: string): Check[] {
  const total = figures.find(({ key }) => key === totalKey)
  const parts = figures.filter(({ key }) => part.test(key))
  const listed = parts.filter(({ value }) => value !== '0')
  if (!total || (total.value === '0' && listed.length === 0)) return []
  const sum = plus(parts.map(({ value }) => value))
  const values = { total: total.text, sum, parts: listed.map(({ text }) => text).join(' + ') || '0', by: name }
  return [{ level: sum === total.value ? 'ok' : 'fault', message: sum === total.value ? 'sum' : 'sumFault', values, figures: [total.key, ...listed.map(({ key }) => key)], records: [] }]
}

/** Where a source gives a number and there are records too, they must agree. */
const checkReported = ({ figures, reported }: Counted): Check[] =>
  reported.map((given) => {
    const counted = figures.find(({ key }) => key === given.key)!
    const agrees = counted.value === given.value
    return { level: agrees ? 'ok' : 'fault', message: agrees ? 'reported' : 'reportedFault', values: { given: given.text, counted: counted.text }, figures: [given.key], records: given.records }
  })

/** More patents may be put to use than were granted in a period, since earlier grants count. */
function checkImplemented(figures: Figure[]): Check[] {
  const [granted, implemented] = ['patents.granted', 'patents.implemented'].map((key) => Number(figures.find((figure) => figure.key === key)?.value ?? 0))
  if (implemented! <= granted!) return []
  return [{ level: 'note', message: 'implemented', values: { granted: granted!, implemented: implemented! }, figures: ['patents.implemented', 'patents.granted'], records: [] }]
}

/** One agreement recorded twice would be counted twice. */
function checkOnce({ figures, records }: Counted): Check {
  const signed = figures.find(({ key }) => key === 'agreements.signed')!
  const seen = new Map<string, Share[]>()
  for (const share of signed.records) {
    const record = records.get(`${share.kind}:${share.id}`)
    const names = [record?.values.centreName ?? record?.label, record?.values.firms, record?.values.institutions].join('|')
    seen.set(names, [...(seen.get(names) ?? []), share])
  }
  const doubled = [...seen.values()].filter(({ length }) => length > 1).flat()
  return { level: doubled.length ? 'fault' : 'ok', message: doubled.length ? 'onceFault' : 'once', values: { count: signed.text, doubled: doubled.length }, figures: ['agreements.signed'], records: doubled }
}

function checkDates(uncounted: Uncounted[]): Check[] {
  return (['coarse', 'undated'] as const).flatMap((reason) => {
    const records = uncounted.filter((entry) => entry.reason === reason).map(({ record: { kind, id } }) => ({ kind, id }))
    return records.length === 0 ? [] : { level: 'note' as const, message: reason, values: { count: records.length }, figures: [], records }
  })
}
