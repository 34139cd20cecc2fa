import ical, { type ICalCalendar } from 'ical-generator'
import { addDays } from '~/domain/calendar'
import type { Entry } from './entry'
import type { ScheduleKind } from './schedule.schema'
import { dayOnTheClock, onTheClock, zone, zoneRule } from './zone.server'

interface Options {
  /** The portal's own, for the links. */
  origin: string
  name: string
  labelOf: (kind: ScheduleKind) => string
  stamp: Date
}

/** A calendar to subscribe to (RFC 5545): days as whole-day events, meetings with their times on the county's clock; the same UIDs each time it is fetched. */
export function feedFile(entries: Entry[], options: Options): string {
  const calendar = ical({
    prodId: { company: 'Lianyan', product: 'Lianyan', language: 'ZH' },
    name: options.name,
    ttl: 3600 * 4,
    timezone: { name: zone, generator: () => zoneRule },
  })
  for (const entry of entries) addEvent(calendar, entry, options)
  return calendar.toString()
}

function addEvent(calendar: ICalCalendar, { kind, id, title, about, day, until, startsAt, endsAt, place, path }: Entry, { origin, labelOf, stamp }: Options): void {
  const url = new URL(path, origin).href
  const times = startsAt && endsAt ? { start: onTheClock(startsAt), end: onTheClock(endsAt), timezone: zone } : { allDay: true, start: dayOnTheClock(day), end: dayOnTheClock(addDays(until ?? day, 1)) }
  calendar.createEvent({
    id: `${kind}-${id}@${new URL(origin).hostname}`,
    stamp,
    ...times,
    summary: `${labelOf(kind)}: ${title}`,
    location: place ?? undefined,
    description: [about, url].filter(Boolean).join('\n'),
    url,
  })
}
