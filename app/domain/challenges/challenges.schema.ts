import { z } from 'zod'
import { keywordOf, oneOf, pageOf } from '~/domain/paging'
import { techFields } from '~/domain/needs/needs.schema'
import { optionalText, optionalYuan, requiredText } from '~/domain/validation'

/** A challenge: what the winner gets, who may apply and how it is decided, the last day to apply. Amounts are yuan. */
export const challengeSchema = z
  .object({
    rewardAmount: optionalYuan(),
    rewardText: optionalText(500),
    challengeConditions: optionalText(4000),
    applyUntil: z.iso.date().transform((value) => new Date(`${value}T00:00:00Z`)),
    version: z.coerce.number().int().optional(),
  })
  .refine(({ rewardAmount, rewardText }) => rewardAmount !== null || rewardText !== null, { path: ['rewardAmount'], error: 'rewardNeeded' })

export type ChallengeInput = z.output<typeof challengeSchema>

/** An application: handed in, or kept as a draft. A draft may be as short as its first line. */
export const applicationSchema = z.object({
  send: z.enum(['draft', 'submitted']),
  plan: requiredText(20_000),
  basis: optionalText(10_000),
  amountAsked: optionalYuan(),
  version: z.coerce.number().int().optional(),
})

export type ApplicationInput = z.output<typeof applicationSchema>

/** The choice that none of the applications is good enough. */
export const noWinner = 'none'

/** A decision: the chosen application or none, and why, in words that all applicants get to read. */
export const decisionSchema = z.object({ winner: z.string().min(1).max(64), reason: requiredText(2000) })

export type DecisionInput = z.output<typeof decisionSchema>

export const undoSchema = z.object({ reason: requiredText(500) })

/** Where a challenge stands, for those who look for one. */
export const challengePhases = ['open', 'deciding', 'decided'] as const
export type ChallengePhase = (typeof challengePhases)[number]

/** What the list's URL asks for; anything unknown is left out. */
export const challengeFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  state: oneOf(challengePhases, search.get('state')),
  field: oneOf(techFields, search.get('field')),
  mine: search.get('mine') === 'on',
  page: pageOf(search),
})

export type ChallengeFilter = ReturnType<typeof challengeFilter>
