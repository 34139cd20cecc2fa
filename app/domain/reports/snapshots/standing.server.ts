import { count } from '../figures/all.server'
import { changesBetween, type Changes } from '~/domain/history/changes'
import type { CountedRecord } from '../figures/figure'
import type { Snapshot } from './read.server'

/** How a frozen record stands today: as it was, corrected, or no longer counted in its report. */
export type RecordStanding = 'same' | 'corrected' | 'gone'

/** The standing of every record of a snapshot, by `recordKey`. */
export async function standingsOf({ periodFrom, periodTo, asOf, records }: Snapshot): Promise<Map<string, RecordStanding>> {
  const now = await count({ from: periodFrom, to: periodTo, asOf })
  return new Map([...records].map(([key, record]) => [key, standing(record, now.records.get(key))]))
}

function standing(before: CountedRecord, now: CountedRecord | undefined): RecordStanding {
  if (!now) return 'gone'
  return Object.keys(recordChanges(before, now)).length === 0 ? 'same' : 'corrected'
}

/** What was corrected in a record; its name counts too. */
export const recordChanges = (before: CountedRecord, after: CountedRecord): Changes =>
  changesBetween({ label: before.label, ...before.values }, { ...blank(before), label: after.label, ...after.values })

/** Fields that are there no more read as emptied. */
const blank = ({ values }: CountedRecord) => Object.fromEntries(Object.keys(values).map((field) => [field, null]))
