import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { dutyEntries, fundingEntries, reportEntries, termEntries } from './agreements.server'
import { dockingEntries } from './docking.server'
import type { Entry, Span } from './entry'
import { meetingEntries, needEntries, stepEntries } from './needs.server'
import { eventEntries, visitEntries } from './registers.server'

/** Everything with a day that the actor may see and has to do with, in order; a fixed number of queries. */
export async function entriesOf(actor: SignedInActor, span: Span, now = new Date()): Promise<Entry[]> {
  const day = today(now)
  const all = await Promise.all([
    dutyEntries(actor, span, day),
    fundingEntries(actor, span, day),
    termEntries(actor, span, 'noticeOn'),
    termEntries(actor, span, 'endsOn'),
    reportEntries(actor, span, day),
    meetingEntries(actor, span),
    stepEntries(actor, span, day),
    needEntries(actor, span, 'deadline'),
    needEntries(actor, span, 'validity'),
    needEntries(actor, span, 'apply'),
    visitEntries(actor, span),
    eventEntries(actor, span),
    dockingEntries(actor, span),
  ])
  return all.flat().sort((one, other) => timeOf(one) - timeOf(other))
}

/** Days come before the times in them. */
const timeOf = ({ day, startsAt }: Entry): number => (startsAt ? startsAt.getTime() + 8 * 3_600_000 : day.getTime())
