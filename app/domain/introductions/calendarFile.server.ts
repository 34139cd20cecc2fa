import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

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

const zone = 'Asia/Shanghai'

/** The zone's rule, which calendars may ask for beside its name: UTC+8 all year since 1991. */
const zoneRule = ['BEGIN:VTIMEZONE', `TZID:${zone}`, 'BEGIN:STANDARD', 'DTSTART:19910915T000000', 'TZOFFSETFROM:+0800', 'TZOFFSETTO:+0800', 'TZNAME:CST', 'END:STANDARD', 'END:VTIMEZONE'].join('\r\n')

/** A date whose parts, read where this process runs, are those of the county's clock: what the library writes beside a zone's name. */
function onTheClock(moment: Date): Date {
  const local = new Date(moment.getTime() + 8 * 3_600_000)
  return new Date(local.getUTCFullYear(), local.getUTCMonth(), local.getUTCDate(), local.getUTCHours(), local.getUTCMinutes())
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
