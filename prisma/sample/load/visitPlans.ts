import { contentOf } from '~/domain/visit-plans/content.server'
import type { Tx } from '~/platform/db.server'
import { sampleLegs, samplePlanNeeds, samplePlans, samplePlanStops, sampleSeats } from '../registers/visitPlans'
import type { Days } from './days'
import { enteredActive, recordCreations } from './write'

/** Two plans of visits: the seventeen professors' with its route, and one that the portal computes. */
export async function loadVisitPlans(tx: Tx, days: Days): Promise<string> {
  const plans = samplePlans(days)
  await tx.visitPlan.createMany({ data: plans })
  await tx.visitPlanSeat.createMany({ data: sampleSeats })
  await tx.visitPlanNeed.createMany({ data: samplePlanNeeds })
  await tx.visitPlanStop.createMany({ data: samplePlanStops })
  await tx.visitPlanLeg.createMany({ data: sampleLegs })
  for (const { id } of plans) await tx.visitPlanVersion.create({ data: { planId: id, number: 1, action: 'create', content: (await contentOf(tx, id)) as object } })
  await tx.stateChange.createMany({ data: enteredActive('visit_plan', plans, days) })
  await recordCreations(tx, 'visit_plan', plans)
  return `${plans.length} plans of visits`
}
