import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { feedOf } from './feed.server'
import { entriesOf } from './schedule.server'
import type { ScheduleFilter } from './schedule.schema'

/** A month of the actor's calendar, and how they subscribe to it elsewhere. */
export async function getSchedule(actor: SignedInActor, { month, kind }: ScheduleFilter, now = new Date()) {
  const [entries, feed] = await Promise.all([entriesOf(actor, month, now), feedOf(actor)])
  return { month, kind: kind ?? null, entries: kind ? entries.filter((entry) => entry.kind === kind) : entries, today: today(now), feed }
}
