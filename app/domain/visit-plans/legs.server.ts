import type { SignedInActor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { changePlan } from './change.server'
import { planWithParts } from './page.server'
import { placesOf, travelOf } from './problem'
import { legKey, travelBetween } from './route/travel'

/** Minutes between every two places of a plan and where they come from, and those typed as lines. */
export async function travelForEditing(actor: SignedInActor, id: string) {
  permit(actor, 'visitPlan.edit')
  const plan = await planWithParts(actor, id)
  const places = [...new Map(placesOf(plan, plan.stops).map((place) => [place.zone, place])).values()]
  const settings = travelOf(plan)
  const pairs = places.flatMap((one, index) => places.slice(index + 1).map((other) => ({ id: legKey(one.zone, other.zone), from: one.zone, to: other.zone, ...travelBetween(one, other, settings) })))
  return { title: plan.title, places: places.map(({ zone }) => zone), pairs, values: { legs: plan.legs.map(({ from, to, minutes }) => `${from} ${to} ${minutes}`) } }
}

/** Replaces the typed travel times. Throws FieldErrors with the line that cannot be read. */
export function setLegs(actor: SignedInActor, planId: string, lines: string[]): Promise<void> {
  const legs = new Map(lines.map((line) => readLeg(line)))
  return changePlan(actor, { id: planId, action: 'travel' }, async (tx) => {
    await tx.visitPlanLeg.deleteMany({ where: { planId } })
    await tx.visitPlanLeg.createMany({ data: [...legs.values()].map((leg) => ({ planId, ...leg })) })
  })
}

function readLeg(line: string) {
  const [, one, other, minutes] = /^(.+?)[\s,，]+(.+?)[\s,，]+(\d{1,3})$/.exec(line) ?? []
  if (!one || !other || Number(minutes) > 480) throw new FieldErrors({ legs: `planLeg|${JSON.stringify({ line })}` })
  const [from, to] = legKey(one, other).split('\n') as [string, string]
  return [`${from}\n${to}`, { from, to, minutes: Number(minutes) }] as const
}
