import type { VisitPlanMark } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db } from '~/platform/db.server'
import { changePlan } from './change.server'
import { planWithParts } from './page.server'

const open = { state: { in: ['published' as const, 'in_talks' as const] } }

interface Filter {
  field?: string
  township?: string
}

/** The open needs to choose from, narrowed by field and township, with those that are in the plan; and what there is to narrow by. */
export async function needsForPlan(actor: SignedInActor, id: string, { field, township }: Filter) {
  permit(actor, 'visitPlan.edit')
  const plan = await planWithParts(actor, id)
  const chosen = plan.needs.map(({ needId }) => needId)
  const all = await db().need.findMany({
    where: { OR: [open, { id: { in: chosen } }] },
    orderBy: [{ enterprise: { name: 'asc' } }, { title: 'asc' }],
    select: { id: true, title: true, field: true, enterprise: { select: { name: true, township: true } } },
  })
  const matches = (need: (typeof all)[number]) => (!field || need.field === field) && (!township || need.enterprise.township === township)
  const townships = [...new Set(all.flatMap(({ enterprise }) => enterprise.township ?? []))].sort()
  return { title: plan.title, chosen, townships, fields: [...new Set(all.flatMap(({ field }) => field ?? []))].sort(), offered: all.filter((need) => matches(need) || chosen.includes(need.id)) }
}

/** Replaces the candidate needs; weights and marks of those that stay are kept. What is no open need is left out unless it was there. */
export function setPlanNeeds(actor: SignedInActor, planId: string, ids: string[]): Promise<void> {
  return changePlan(actor, { id: planId, action: 'needs' }, async (tx) => {
    const before = (await tx.visitPlanNeed.findMany({ where: { planId }, select: { needId: true } })).map(({ needId }) => needId)
    const offered = await tx.need.findMany({ where: { id: { in: ids }, ...open }, select: { id: true } })
    const wanted = [...new Set([...offered.map(({ id }) => id), ...ids.filter((id) => before.includes(id))])]
    await tx.visitPlanNeed.deleteMany({ where: { planId, needId: { notIn: wanted } } })
    await tx.visitPlanNeed.createMany({ data: wanted.map((needId) => ({ planId, needId })), skipDuplicates: true })
  })
}

/** The form of one candidate need. Throws `not_found`. */
export async function planNeed(actor: SignedInActor, planId: string, needId: string) {
  permit(actor, 'visitPlan.edit')
  const { weight, mark, need } = found(await db().visitPlanNeed.findUnique({ where: { planId_needId: { planId, needId } }, include: { need: { select: { title: true } } } }))
  return { title: need.title, values: { weight: weight.toString(), mark } }
}

/** How much a candidate need counts, and whether it must be covered or is left aside. */
export function weighNeed(actor: SignedInActor, planId: string, needId: string, values: { weight: string; mark: VisitPlanMark }): Promise<void> {
  return changePlan(actor, { id: planId, action: 'needs' }, (tx) => tx.visitPlanNeed.update({ where: { planId_needId: { planId, needId } }, data: values }))
}
