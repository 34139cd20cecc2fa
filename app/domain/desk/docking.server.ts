import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { ownParticipants } from '~/domain/docking/own.server'
import { db } from '~/platform/db.server'
import { onTop, type Pile, type PileKind } from './piles'

/** Docking events to come that ask a participant whether they come, and whom they wish to meet. */
export function dockingPiles(actor: SignedInActor, now: Date): Promise<Pile>[] {
  return [
    pile(actor, now, 'dockingAnswers', { answer: 'invited', event: { state: { in: ['open', 'planned'] } } }),
    pile(actor, now, 'dockingWishes', { answer: 'accepted', wishes: { none: {} }, event: { state: 'open' } }),
  ]
}

async function pile(actor: SignedInActor, now: Date, kind: PileKind, asked: Prisma.DockingParticipantWhereInput): Promise<Pile> {
  const where = { AND: [ownParticipants(actor), asked, { event: { on: { gte: today(now) } } }] }
  const [count, rows] = await Promise.all([
    db().dockingParticipant.count({ where }),
    db().dockingParticipant.findMany({ where, select: { id: true, eventId: true, event: { select: { title: true, on: true, place: true } } }, orderBy: [{ event: { on: 'asc' } }, { id: 'asc' }], take: onTop }),
  ])
  const items = rows.map(({ id, eventId, event: { title, on, place } }) => ({ id, title, who: place, path: kind === 'dockingWishes' ? `/docking-participants/${id}/wishes` : `/docking-events/${eventId}`, since: null, due: on }))
  return { kind, count, items, all: '/docking-events?state=open' }
}
