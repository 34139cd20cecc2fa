import type { Prisma } from '@prisma-client'
import { db } from '~/platform/db.server'
import { type Scope, touching } from '../period'
import { type Counted, countFigure, dateValue, happened, name } from './counting.server'
import type { Reading } from './figure'

/** Visits that began within the scope, and the people who came: whoever is on record counts once, however often they came. */
export async function readVisits(scope: Scope): Promise<Reading> {
  const rows = await db().visit.findMany({ where: { state: 'active', OR: [{ startsOn: touching(scope) }, { startsOn: null }] }, include, orderBy: [{ startsOn: 'asc' }, { id: 'asc' }] })
  const { within, uncounted } = happened(scope, rows.map(counted), (row) => [row.startsOn, row.startPrecision])
  const people = newcomers(within.map(({ row }) => row))
  return {
    figures: [
      countFigure('visits.total', within, () => 1),
      countFigure('professors.invited', within.filter(({ row }) => people.get(row.id)), (row) => people.get(row.id)!, 'people'),
    ],
    records: within.map(({ record }) => record),
    uncounted,
  }
}

const include = { guests: { include: { expert: name, institution: name }, orderBy: [{ position: 'asc' }, { id: 'asc' }] }, stops: { include: { enterprise: name }, orderBy: { position: 'asc' } } } satisfies Prisma.VisitInclude

type Row = Prisma.VisitGetPayload<{ include: typeof include }>

/** How many people each visit brought that no earlier one did. */
function newcomers(visits: Row[]): Map<string, number> {
  const known = new Set<string>()
  return new Map(visits.map(({ id, guests }) => [id, guests.reduce((sum, { expertId, quantity }) => sum + (expertId ? isNew(known, expertId) : quantity), 0)]))
}

function isNew(known: Set<string>, id: string): 0 | 1 {
  if (known.has(id)) return 0
  known.add(id)
  return 1
}

const counted = (row: Row): Counted<Row> => ({
  row,
  record: {
    kind: 'visit',
    id: row.id,
    label: row.title,
    values: {
      number: row.number,
      startsOn: dateValue(row.startsOn, row.startPrecision),
      endsOn: dateValue(row.endsOn),
      guests: named(row.guests.map(({ expert, name }) => expert?.name ?? name)),
      unnamedGuests: row.guests.reduce((sum, { expertId, name, quantity }) => sum + (expertId || name ? 0 : quantity), 0) || null,
      institutions: named(row.guests.map(({ institution }) => institution?.name)),
      firms: named(row.stops.map(({ enterprise, place }) => enterprise?.name ?? place)),
      purpose: row.purpose,
      result: row.result,
      note: row.note,
      source: row.source,
    },
  },
})

const named = (names: (string | null | undefined)[]): string | null => [...new Set(names.filter(Boolean))].join('、') || null
