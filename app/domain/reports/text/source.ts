import { type CountedRecord, type Figure, recordKey } from '../figures/figure'

/** What the text is written from: the figures, and the records that each of them opens. */
export class Source {
  private readonly byKey: Map<string, Figure>

  constructor(
    readonly figures: Figure[],
    private readonly records: Map<string, CountedRecord>,
  ) {
    this.byKey = new Map(figures.map((figure) => [figure.key, figure]))
  }

  /** Whether a figure is there and is not nothing. */
  has(key: string): boolean {
    return (this.byKey.get(key)?.value ?? '0') !== '0'
  }

  /** The records a figure opens, in its order. */
  of(key: string): CountedRecord[] {
    return (this.byKey.get(key)?.records ?? []).map((share) => this.records.get(recordKey(share))!)
  }

  /** The figures whose keys begin so. */
  starting(prefix: string): Figure[] {
    return this.figures.filter(({ key }) => key.startsWith(prefix))
  }
}

/** A record's own words within a sentence: no tokens hide in them, and the marks around them are ours. */
export const own = (value: unknown): string => (value == null ? '' : String(value).replaceAll('[[', '［［').replaceAll(']]', '］］').replace(/^[《“]|[》”]$/g, '').replace(/[。；，\s]+$/, ''))

/** The named ones among records: what the source does not name cannot be listed. */
export const named = (records: CountedRecord[]): (CountedRecord & { label: string })[] => records.filter((record): record is CountedRecord & { label: string } => record.label !== null)

/** A stored date as a sentence says it: 4月21日, 5月, or nothing where only the half-year is known. */
export function dayText(from: unknown, to?: unknown): string {
  const [first, last] = [partsOf(from), partsOf(to)]
  if (!first) return ''
  const start = `${first.month}月${first.day ? `${first.day}日` : ''}`
  if (!last?.day || !first.day || (last.month === first.month && last.day === first.day)) return start
  return `${start}至${last.month === first.month ? '' : `${last.month}月`}${last.day}日`
}

function partsOf(date: unknown): { month: number; day?: number } | null {
  const found = /^\d{4}-(\d{2})(?:-(\d{2}))?$/.exec(String(date ?? ''))
  return found && { month: Number(found[1]), day: found[2] ? Number(found[2]) : undefined }
}
