import type { Event } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countBy, countFigure, dateValue, happened } from './counting.server'
import type { Reading } from './figure'

const kinds = ['meeting', 'training', 'science_week', 'expo', 'docking', 'contest', 'campaign', 'review', 'disaster_prevention', 'other'] as const

/** Events that began within the scope, by kind. */
export async function readEvents(scope: Scope): Promise<Reading> {
  const rows = await db().event.findMany({ where: { state: 'active', OR: [{ startsOn: touching(scope) }, { startsOn: null }] }, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.startsOn, row.startPrecision])
  return {
    figures: [countFigure('events.total', within, () => 1), ...countBy('events', kinds, within, (row) => row.kind, () => 1)],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const counted = (row: Event): Counted<Event> => ({
  row,
  record: {
    kind: 'event',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      eventKind: row.kind,
      startsOn: dateValue(row.startsOn, row.startPrecision),
      endsOn: dateValue(row.endsOn),
      place: row.place,
      theme: row.theme,
      organiser: row.organiser,
      participants: row.participants,
      firms: row.firms,
      content: row.content,
      result: row.result,
      note: row.note,
      source: row.source,
    },
  },
})
