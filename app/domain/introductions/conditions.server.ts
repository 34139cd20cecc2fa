import type { IntroductionSide, Prisma } from '@prisma-client'
import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { nothing, visibleIntroductions } from '~/domain/visibility.server'
import type { IntroductionFilter } from './introductions.schema'
import { openIntroductionStates } from './life'

/** Days without a word after which an open introduction counts as stuck. */
export const stuckDays = 14

/** The introductions a list shows: those the actor may see, as far as the filter lets them through. */
export const introductionsWhere = (actor: Actor, filter: Partial<IntroductionFilter>, now = new Date()): Prisma.IntroductionWhereInput => ({
  state: filter.state,
  expertId: filter.expert,
  expert: filter.institution ? { institutionId: filter.institution } : undefined,
  need: filter.enterprise ? { enterpriseId: filter.enterprise } : undefined,
  AND: [visibleIntroductions(actor), filter.turn ? turnOfAny(filter.turn === 'mine' ? ownSides(actor) : [filter.turn]) : {}, filter.stuck ? stuck(now) : {}],
})

/** The sides on which an actor stands in their introductions. */
function ownSides(actor: Actor): IntroductionSide[] {
  if (isBureau(actor)) return ['bureau']
  if (!isSignedIn(actor)) return []
  return [...(actor.enterpriseId ? (['firm'] as const) : []), ...(actor.expertId ? (['expert'] as const) : [])]
}

const turnOfAny = (sides: IntroductionSide[]): Prisma.IntroductionWhereInput => ({ OR: [nothing, ...sides.map((side) => ({ OR: [toAnswer[side], underWay(side)] }))] })

const live = { some: { suspendedAt: null, erasedAt: null } }
const firmAnswers: Prisma.IntroductionWhereInput = { firmAcceptedAt: null, need: { enterprise: { users: live } } }
const expertAnswers: Prisma.IntroductionWhereInput = { expertAcceptedAt: null, expert: { users: live } }

/** `turnOf` of life.ts for proposals, as a condition; a test holds the two together. */
const toAnswer: Record<IntroductionSide, Prisma.IntroductionWhereInput> = {
  firm: { state: 'proposed', ...firmAnswers },
  expert: { state: 'proposed', ...expertAnswers },
  bureau: { state: 'proposed', NOT: [firmAnswers, expertAnswers] },
}

/** The same for those that both accepted: whoever owes the next step, else both sides. */
const underWay = (side: IntroductionSide): Prisma.IntroductionWhereInput => ({
  state: { in: ['accepted', 'talks'] },
  OR: [{ nextStep: { not: null }, nextStepBy: side }, ...(side === 'bureau' ? [] : [{ nextStepBy: null }, { nextStep: null }])],
})

/** Open introductions in which nothing happened for a fortnight, or whose next step is overdue. */
const stuck = (now: Date): Prisma.IntroductionWhereInput => ({
  state: { in: [...openIntroductionStates] },
  OR: [{ lastActivityAt: { lt: addDays(now, -stuckDays) } }, { nextStepOn: { lt: today(now) } }],
})
