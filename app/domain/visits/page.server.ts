import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { becameOf } from './outcome.server'

const named = { select: { id: true, name: true, isSample: true } } as const
const inOrder = [{ position: 'asc' as const }, { id: 'asc' as const }]

const parts = {
  guests: { orderBy: inOrder, include: { expert: { select: { ...named.select, title: true, institution: named } }, institution: named } },
  stops: { orderBy: inOrder, include: { enterprise: named } },
  needs: { include: { need: { select: { id: true, title: true, state: true, enterprise: named } } }, orderBy: { need: { title: 'asc' } } },
  followUps: {
    orderBy: inOrder,
    include: { enterprise: named, agreement: { select: { id: true, title: true, state: true } }, introduction: { select: { id: true, state: true, need: { select: { title: true } }, expert: { select: { name: true } } } } },
  },
} satisfies Prisma.VisitInclude

export type VisitWithParts = Prisma.VisitGetPayload<{ include: typeof parts }>

/** A visit with its guests, route, needs and follow-ups; throws `not_found`. */
export async function visitWithParts(actor: Actor, id: string): Promise<VisitWithParts> {
  permit(actor, 'register.view')
  return found(await db().visit.findUnique({ where: { id }, include: parts }))
}

/** What a visit's page shows beside its own fields: its parts, how many came, and what became of it. */
export async function visitParts(actor: Actor, id: string) {
  const visit = await visitWithParts(actor, id)
  const { guests, stops, needs } = visit
  return {
    guests,
    stops,
    needs: needs.map(({ need }) => need),
    followUps: visit.followUps.map((one) => ({ ...one, overdue: !one.doneOn && one.dueOn !== null && one.dueOn < today() })),
    guestCount: guests.reduce((sum, { quantity }) => sum + quantity, 0),
    became: await becameOf(visit),
  }
}

/** What the printed programme holds. */
export async function visitProgramme(actor: Actor, id: string) {
  const visit = await visitWithParts(actor, id)
  const { title, purpose, startsOn, startPrecision, endsOn, isSample } = visit
  return { id, title, purpose, startsOn, startPrecision, endsOn, isSample, guests: visit.guests, days: daysOf(visit) }
}

/** The stops day by day, each firm with its needs; what has no day comes where it stands. */
function daysOf({ stops, needs }: VisitWithParts) {
  const days: { on: Date | null; stops: (VisitWithParts['stops'][number] & { needs: string[] })[] }[] = []
  for (const stop of stops) {
    const last = days.at(-1)
    const withNeeds = { ...stop, needs: needs.filter(({ need }) => need.enterprise.id === stop.enterpriseId).map(({ need }) => need.title) }
    if (last && last.on?.getTime() === stop.on?.getTime()) last.stops.push(withNeeds)
    else days.push({ on: stop.on, stops: [withNeeds] })
  }
  return days
}

export type VisitParts = Awaited<ReturnType<typeof visitParts>>
