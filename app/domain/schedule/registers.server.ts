import type { SignedInActor } from '~/domain/actor'
import { can } from '~/domain/permissions'
import { recordPath } from '~/domain/records/paths'
import { db } from '~/platform/db.server'
import type { Entry, Span } from './entry'

/** Those that touch the days asked for; dates that are not known to the day belong to no day of a calendar. */
const touching = ({ from, to }: Span) => ({
  state: 'active' as const,
  startPrecision: 'day' as const,
  startsOn: { lte: to },
  OR: [{ startsOn: { gte: from } }, { endsOn: { gte: from } }],
})

interface Row {
  id: string
  title: string
  startsOn: Date | null
  endsOn: Date | null
  place?: string | null
}

const entryOf = (kind: 'visit' | 'event', { id, title, startsOn, endsOn, place }: Row): Entry => ({
  ...{ kind, id, title, about: place ?? null, place, day: startsOn!, path: recordPath(kind, id)! },
  ...(endsOn && endsOn > startsOn! ? { until: endsOn } : {}),
  done: false,
  late: false,
})

/** Experts' visits, for those who may read the bureau's registers. */
export async function visitEntries(actor: SignedInActor, span: Span): Promise<Entry[]> {
  if (!can(actor, 'register.view')) return []
  const rows = await db().visit.findMany({ where: touching(span), select: { id: true, title: true, startsOn: true, endsOn: true }, orderBy: { id: 'asc' } })
  return rows.map((row) => entryOf('visit', row))
}

/** The bureau's events, likewise. */
export async function eventEntries(actor: SignedInActor, span: Span): Promise<Entry[]> {
  if (!can(actor, 'register.view')) return []
  const rows = await db().event.findMany({ where: touching(span), select: { id: true, title: true, startsOn: true, endsOn: true, place: true }, orderBy: { id: 'asc' } })
  return rows.map((row) => entryOf('event', row))
}
