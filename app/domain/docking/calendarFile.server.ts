import ical from 'ical-generator'
import type { Actor } from '~/domain/actor'
import { onTheClock, zone, zoneRule } from '~/domain/schedule/zone.server'
import { schedulePage } from './schedule.server'

/** A participant's meetings and breaks as a calendar file (RFC 5545); a re-planned meeting keeps its UID. */
export async function scheduleCalendar(actor: Actor, participantId: string, origin: string): Promise<string> {
  const { event, rounds } = await schedulePage(actor, participantId, origin)
  const url = new URL(`/docking-participants/${participantId}`, origin)
  const calendar = ical({ prodId: { company: 'Lianyan', product: 'Lianyan', language: 'ZH' }, name: event.title, timezone: { name: zone, generator: () => zoneRule } })
  for (const { startsAt, endsAt, meeting } of rounds) {
    if (!meeting) continue
    calendar.createEvent({
      id: `docking-${meeting.id}@${url.hostname}`,
      stamp: new Date(),
      start: onTheClock(startsAt),
      end: onTheClock(endsAt),
      timezone: zone,
      summary: [meeting.with, meeting.table].join(' · '),
      location: [event.place, meeting.table].filter(Boolean).join(' · '),
      description: [event.title, meeting.need?.title, url.href].filter(Boolean).join('\n'),
      url: url.href,
    })
  }
  return calendar.toString()
}
