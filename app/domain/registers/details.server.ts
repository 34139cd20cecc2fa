import type { Actor } from '~/domain/actor'
import { today } from '~/domain/calendar'
import { budgetHeadrooms } from '~/domain/incentives/headroom.server'
import type { RegisterKind } from '~/domain/records/paths'
import { visitParts } from '~/domain/visits/page.server'
import { db } from '~/platform/db.server'
import { stepOrder } from './stages.server'
import type { RegisterRow } from './tables.server'
import { isSetByHand, stateByActual } from './targetState'

/** What a record's page shows of its kind alone; null for kinds that have nothing of their own. */
export async function detailsOf(actor: Actor, kind: RegisterKind, row: RegisterRow) {
  switch (kind) {
    case 'declaration':
      return { of: 'declaration' as const, steps: await stepsOf(row.id) }
    case 'township_target':
      return { of: 'target' as const, byActual: stateByActual(row as never, today()), isSetByHand: isSetByHand(row as never, today()) }
    case 'visit':
      return { of: 'visit' as const, id: row.id, parts: await visitParts(actor, row.id) }
    case 'budget':
      return { of: 'budget' as const, headroom: (await budgetHeadrooms(row.year as number)).find(({ id }) => id === row.id) ?? null }
    default:
      return null
  }
}

export type RegisterDetails = Awaited<ReturnType<typeof detailsOf>>

const stepsOf = (declarationId: string) => db().declarationStep.findMany({ where: { declarationId }, orderBy: stepOrder, select: { id: true, stage: true, on: true, precision: true, note: true } })
