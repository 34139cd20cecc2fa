import type { Tx } from '~/platform/db.server'
import * as sample from '../registers/inventedVisit'
import { summaryFollowUps, summaryGuests, summaryVisits } from '../registers/summaryVisit'
import type { Days } from './days'
import { enteredActive, recordCreations } from './write'

/** The visits with guests, routes, needs and what followed. Returns how many. */
export async function loadVisits(tx: Tx, days: Days): Promise<number> {
  const visits = [...summaryVisits, ...sample.inventedVisits(days)]
  await tx.visit.createMany({ data: visits })
  await tx.visitGuest.createMany({ data: [...summaryGuests, ...sample.inventedGuests] })
  await tx.visitStop.createMany({ data: sample.inventedStops(days) })
  await tx.visitNeed.createMany({ data: sample.inventedVisitNeeds })
  await tx.visitFollowUp.createMany({ data: [...summaryFollowUps, ...sample.inventedFollowUps(days)] })
  await tx.stateChange.createMany({ data: enteredActive('visit', visits, days) })
  await recordCreations(tx, 'visit', visits)
  return visits.length
}
