import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { onTheClock, zone, zoneRule } from '~/domain/schedule/zone.server'

interface CalendarMeeting {
  id: string
  title: string
  /** The need that the meeting is about. */
  about: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
  note: string | null
  sequence: number
  cancelledAt: Date | null
  updatedAt: Date
  /** The introduction's page. */
  url: string
}

/** One meeting as an iCalendar file (RFC 5545): the same UID for its whole life, a higher sequence with each change, and a method that says whether it stands. */
export function calendarFile(meeting: CalendarMeeting): string {
  const { id, title, about, startsAt, endsAt, place, link, note, sequence, cancelledAt, updatedAt, url } = meeting
  const calendar = ical({
    prodId: { company: 'Lianyan', product: 'Lianyan', language: 'ZH' },
    method: cancelledAt ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => zoneRule },
  })
  calendar.createEvent({
    id: `${id}@${new URL(url).hostname}`,
    sequence,
    stamp: updatedAt,
    start: onTheClock(startsAt),
    end: onTheClock(endsAt),
    timezone: zone,
    summary: title,
    location: place ?? link ?? undefined,
    description: [about, link, note, url].filter(Boolean).join('\n'),
    url,
    status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
