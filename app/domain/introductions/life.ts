import type { IntroductionOrigin, IntroductionSide, IntroductionState } from '@prisma-client'

/** The life of an introduction; the last five are its ends. */
export const introductionStates = ['proposed', 'accepted', 'talks', 'agreement', 'declined', 'withdrawn', 'expired', 'ended'] as const satisfies IntroductionState[]

/** States in which somebody is expected to do something; a pair has at most one introduction in them. */
export const openIntroductionStates = ['proposed', 'accepted', 'talks'] as const satisfies IntroductionState[]

/** States in which both sides have said yes and nobody has ended it: they may know how to reach each other. */
export const agreedIntroductionStates = ['accepted', 'talks', 'agreement'] as const satisfies IntroductionState[]

/** What can happen to an introduction. `accept` is the last side's yes; `revive` takes an end back. */
export const introductionActs = ['accept', 'decline', 'withdraw', 'expire', 'talk', 'agree', 'end', 'revive'] as const

export type IntroductionAct = (typeof introductionActs)[number]

const moves: Record<IntroductionState, Partial<Record<IntroductionAct, IntroductionState>>> = {
  proposed: { accept: 'accepted', decline: 'declined', withdraw: 'withdrawn', expire: 'expired' },
  accepted: { talk: 'talks', agree: 'agreement', end: 'ended' },
  talks: { agree: 'agreement', end: 'ended' },
  declined: { revive: 'proposed' },
  withdrawn: { revive: 'proposed' },
  expired: { revive: 'proposed' },
  ended: { revive: 'talks' },
  agreement: { revive: 'talks' },
}

/** The state that an act leads to; null where it is not possible. */
export const stateAfter = (state: IntroductionState, act: IntroductionAct): IntroductionState | null => moves[state][act] ?? null

export const isOpenIntroduction = (state: IntroductionState) => (openIntroductionStates as readonly string[]).includes(state)

/** The states that a drawn life shows: the way to an agreement as far as it was hoped for, and the end that came instead. */
export function introductionLine(state: IntroductionState): IntroductionState[] {
  if (state === 'ended') return ['proposed', 'accepted', 'talks', 'ended']
  if (state === 'declined' || state === 'withdrawn' || state === 'expired') return ['proposed', state]
  return ['proposed', 'accepted', 'talks', 'agreement']
}

/** The side that set an introduction going, and so may call it back. */
export const initiatorOf = (origin: IntroductionOrigin): IntroductionSide =>
  origin === 'firm_request' ? 'firm' : origin === 'expert_offer' ? 'expert' : 'bureau'

export interface TurnFacts {
  state: IntroductionState
  firmAcceptedAt: Date | string | null
  expertAcceptedAt: Date | string | null
  nextStep: string | null
  nextStepBy: IntroductionSide | null
  /** Whether the side has an account that could answer; else the bureau answers for it. */
  firmReachable: boolean
  expertReachable: boolean
}

export type Whose = IntroductionSide | 'both' | 'nobody'

/** What is expected of those whose turn it is; `answer_for` = the bureau answers for a side without an account. */
export type Expected = 'answer' | 'answer_for' | 'first_word' | 'next_step' | 'plan' | 'nothing'

export interface Turn {
  whose: Whose
  expected: Expected
}

/** Whose turn it is, and what is expected of them: somebody's as long as the introduction is open. */
export function turnOf(it: TurnFacts): Turn {
  if (it.state === 'proposed') return turnToAnswer(it)
  if (!isOpenIntroduction(it.state)) return { whose: 'nobody', expected: 'nothing' }
  if (it.nextStep && it.nextStepBy) return { whose: it.nextStepBy, expected: 'next_step' }
  if (it.state === 'accepted') return { whose: 'both', expected: 'first_word' }
  return { whose: 'both', expected: it.nextStep ? 'next_step' : 'plan' }
}

function turnToAnswer({ firmAcceptedAt, expertAcceptedAt, firmReachable, expertReachable }: TurnFacts): Turn {
  const firm = !firmAcceptedAt && firmReachable
  const expert = !expertAcceptedAt && expertReachable
  if (firm && expert) return { whose: 'both', expected: 'answer' }
  if (firm || expert) return { whose: firm ? 'firm' : 'expert', expected: 'answer' }
  return { whose: 'bureau', expected: 'answer_for' }
}

/** Whether it is the turn of this side, alone or with the other. */
export const isTurnOf = (side: IntroductionSide, { whose }: Turn): boolean => whose === side || (whose === 'both' && side !== 'bureau')
