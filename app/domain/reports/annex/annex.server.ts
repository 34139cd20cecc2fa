import type { Readable } from 'node:stream'
import type { RecordKind } from '@prisma-client'
import { type Translate, workbookOf } from '~/domain/exports/workbook.server'
import type { Figures } from '../figures/all.server'
import { type CountedRecord, type Figure, recordKey } from '../figures/figure'
import { figureName, figureSheet } from './figureSheet'
import { recordSheet } from './recordSheet'

/** What an annex is made of: a report as it reads now, or as it was frozen. */
export type Counted = Pick<Figures, 'figures' | 'comparison' | 'records'>

/** The lists behind a report as an `.xlsx`: a sheet of its figures, then one of each kind of record that was counted. */
export function annexWorkbook({ figures, comparison, records }: Counted, t: Translate): Readable {
  const countedIn = figureNames(figures, t)
  const lists = [...byKind(records.values())].map(([kind, list]) => recordSheet(kind, list, countedIn, t))
  return workbookOf([figureSheet(figures, comparison, t), ...lists])
}

/** The names of the figures each record went into. */
function figureNames(figures: Figure[], t: Translate): Map<string, string[]> {
  const names = new Map<string, string[]>()
  for (const figure of figures) {
    const name = figureName(figure, t)
    for (const share of figure.records) names.set(recordKey(share), [...(names.get(recordKey(share)) ?? []), name])
  }
  return names
}

function byKind(records: Iterable<CountedRecord>): Map<RecordKind, CountedRecord[]> {
  const lists = new Map<RecordKind, CountedRecord[]>()
  for (const record of records) {
    const list = lists.get(record.kind)
    if (list) list.push(record)
    else lists.set(record.kind, [record])
  }
  return lists
}
