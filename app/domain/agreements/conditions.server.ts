import type { Prisma } from '@prisma-client'
import { type Actor, isBureau } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { containing, mentions } from '~/domain/records/filters.server'
import { agreementsOf, visibleAgreements } from '~/domain/visibility.server'
import type { AgreementFilter, Attention } from './agreements.schema'
import { countedWhere } from './counted.server'
import { endStates, runningStates } from './life'

type Where = Prisma.AgreementWhereInput

/** The agreements a list shows: those the actor may see, as far as the filter lets them through. */
export function agreementsWhere(actor: Actor, filter: Partial<AgreementFilter>): Where {
  const { keyword, state, mode, institution, enterprise, attention } = filter
  const withdrawn = state === 'withdrawn' && isBureau(actor)
  return {
    AND: [
      visibleAgreements(actor),
      { withdrawnAt: withdrawn ? { not: null } : null },
      state && !withdrawn ? { state: state === 'withdrawn' ? { in: [] } : state } : {},
      mode ? { mode } : {},
      institution ? { parties: { some: { institutionId: institution } } } : {},
      enterprise ? { parties: { some: { enterpriseId: enterprise } } } : {},
      countedWhere(filter),
      attention ? attentionWhere(actor, attention) : {},
      keyword ? mentioning(keyword) : {},
    ],
  }
}

/** Only the public face is asked, so that no keyword tells a stranger what the terms hold. */
function mentioning(keyword: string): Where {
  const contains = containing(keyword)
  const named = mentions(keyword)
  return {
    OR: [
      { title: contains },
      { centreName: contains },
      { parties: { some: { OR: [{ enterprise: named }, { institution: named }, { expert: named }] } } },
    ],
  }
}

/** What wants looking after: due milestones and terms that end, of agreements whose terms the actor may read. */
function attentionWhere(actor: Actor, attention: Attention): Where {
  return { AND: [agreementsOf(actor), attentionConditions()[attention]] }
}

export const dueSoonDays = 7
export const endingSoonDays = 90

const attentionConditions = (now = today()): Record<Attention, Where> => ({
  overdue: { milestones: { some: { state: 'open', dueOn: { lt: now } } }, state: { notIn: [...endStates] } },
  due_this_week: {
    milestones: { some: { state: 'open', dueOn: { gte: now, lte: addDays(now, dueSoonDays) } } },
    state: { notIn: [...endStates] },
  },
  ending_soon: { state: { in: [...runningStates] }, endsOn: { gte: now, lte: addDays(now, endingSoonDays) } },
})

/** Open milestones that are overdue or due within the week, of agreements that have not ended and whose terms the actor may read. */
export const pressingMilestonesWhere = (actor: Actor): Prisma.MilestoneWhereInput => ({
  state: 'open',
  dueOn: { lte: addDays(today(), dueSoonDays) },
  agreement: { AND: [agreementsOf(actor), agreementsWhere(actor, {}), { state: { notIn: [...endStates] } }] },
})
