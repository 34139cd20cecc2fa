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
    start: startsAt,
    end: endsAt,
    timezone: zone,
    summary: title,
    location: place ?? link ?? undefined,
    description: [about, link, note, url].filter(Boolean).join('\n'),
    url,
    status: cancelledAt ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return calendar.toString()
}
