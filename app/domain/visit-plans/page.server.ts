import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db, type Tx } from '~/platform/db.server'

const named = { select: { id: true, name: true, isSample: true } } as const

const parts = {
  needs: { include: { need: { select: { id: true, title: true, state: true, enterprise: { select: { id: true, name: true, township: true } } } } }, orderBy: [{ need: { title: 'asc' } }, { needId: 'asc' }] },
  seats: { include: { expert: { select: { ...named.select, title: true, institution: named } }, institution: named }, orderBy: [{ position: 'asc' }, { id: 'asc' }] },
  stops: { include: { enterprise: named }, orderBy: [{ day: { sort: 'asc', nulls: 'last' } }, { position: 'asc' }, { id: 'asc' }] },
  legs: { orderBy: [{ from: 'asc' }, { to: 'asc' }] },
  visit: { select: { id: true, title: true, state: true } },
} satisfies Prisma.VisitPlanInclude

export type PlanRow = Prisma.VisitPlanGetPayload<{ include: typeof parts }>
export type PlanStop = PlanRow['stops'][number]

/** A plan with its needs, seats, stops and travel times; throws `not_found`. */
export async function planWithParts(actor: Actor, id: string, tx: Tx = db()): Promise<PlanRow> {
  permit(actor, 'visitPlan.view')
  return found(await tx.visitPlan.findUnique({ where: { id }, include: parts }))
}

/** Whether it can be changed: neither withdrawn nor made into a visit that stands. */
export const isOpen = ({ state, visit }: Pick<PlanRow, 'state' | 'visit'>): boolean => state === 'active' && visit?.state !== 'active'
