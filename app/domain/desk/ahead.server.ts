import type { Prisma } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { ownMeetings } from '~/domain/docking/own.server'
import { visibleIntroductions, visibleNeeds } from '~/domain/visibility.server'
import { db } from '~/platform/db.server'

const meetingsShown = 5

/** The next meetings of the actor's introductions and of docking events they take part in. */
export async function nextMeetings(actor: SignedInActor, now: Date) {
  const where: Prisma.MeetingWhereInput = { cancelledAt: null, endsAt: { gte: now }, introduction: visibleIntroductions(actor) }
  const select = { id: true, title: true, startsAt: true, place: true, introductionId: true }
  const [talks, dockings] = await Promise.all([
    db().meeting.findMany({ where, select, orderBy: [{ startsAt: 'asc' }, { id: 'asc' }], take: meetingsShown }),
    ownMeetings(actor, { gte: today(now) }),
  ])
  const all = [
    ...talks.map(({ introductionId, ...meeting }) => ({ ...meeting, kind: 'meeting' as const, path: `/introductions/${introductionId}` })),
    ...dockings.filter(({ endsAt }) => endsAt >= now).map(({ id, with: title, startsAt, place, path }) => ({ id, title, startsAt, place, path, kind: 'docking' as const })),
  ]
  return all.sort((one, other) => one.startsAt.getTime() - other.startsAt.getTime()).slice(0, meetingsShown)
}

/** What others have to do before the actor's own things go on. */
export async function waitingForOthers(actor: SignedInActor) {
  const { enterpriseId, expertId } = actor
  const asked: Prisma.IntroductionWhereInput = enterpriseId ? { firmAcceptedAt: { not: null } } : { expertAcceptedAt: { not: null } }
  const [introductions, needs, applications] = await Promise.all([
    db().introduction.count({ where: { AND: [visibleIntroductions(actor), { state: 'proposed' }, asked] } }),
    enterpriseId ? db().need.count({ where: { AND: [visibleNeeds(actor), { enterpriseId, state: 'submitted' }] } }) : 0,
    expertId ? db().challengeApplication.count({ where: { expertId, state: 'submitted' } }) : 0,
  ])
  const all = [
    { kind: 'introductions' as const, count: introductions, to: '/introductions?state=proposed' },
    { kind: 'needs' as const, count: needs, to: '/needs?state=submitted' },
    { kind: 'applications' as const, count: applications, to: '/challenges?mine=on' },
  ]
  return all.filter(({ count }) => count > 0)
}
