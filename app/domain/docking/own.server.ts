import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { nothing } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'
import { endOf, startOf } from './rounds'

/** The participants of events whom the actor acts for. */
export const ownParticipants = ({ enterpriseId, expertId }: SignedInActor): Prisma.DockingParticipantWhereInput => ({
  OR: [nothing, ...(enterpriseId ? [{ enterpriseId }] : []), ...(expertId ? [{ expertId }] : [])],
})

const named = { select: { id: true, enterpriseId: true, expertId: true, enterprise: { select: { name: true } }, expert: { select: { name: true } } } } as const

/** The actor's own meetings of timetables in use on certain days, in order, with the participant whose day they belong to. */
export async function ownMeetings(actor: SignedInActor, on: Prisma.DateTimeFilter) {
  const mine = ownParticipants(actor)
  const rows = await db().dockingMeeting.findMany({
    where: { droppedAt: null, event: { on, state: { in: ['planned', 'running', 'finished'] } }, OR: [{ firm: mine }, { expert: mine }] },
    select: { id: true, round: true, table: { select: { name: true } }, firm: named, expert: named, event: { select: { id: true, title: true, on: true, place: true, state: true, startsAt: true, roundMinutes: true, rounds: true, breaks: true } } },
  })
  return rows
    .map(({ id, round, table, firm, expert, event }) => {
      const isFirm = firm.enterpriseId !== null && firm.enterpriseId === actor.enterpriseId
      return {
        ...{ id, eventId: event.id, event: event.title, on: event.on, finished: event.state === 'finished' },
        with: (isFirm ? expert.expert?.name : firm.enterprise?.name) ?? '',
        place: [table.name, event.place].filter(Boolean).join(' · '),
        startsAt: startOf(event, round),
        endsAt: endOf(event, round),
        path: `/docking-participants/${(isFirm ? firm : expert).id}`,
      }
    })
    .sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime())
}
