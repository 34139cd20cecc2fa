import type { IntroductionState, Prisma } from '@prisma-client'
import { type AgreementFacts, type ContactFacts, type DutyFacts, type IntroductionFacts, isOneOf, type NeedFacts, openNeedStates } from './facts'
import { agreedIntroductionStates } from './introductions/life'

/** Introductions that show a need to their expert: not those declined, called back or left to expire. */
export const showingIntroductions: IntroductionState[] = ['proposed', 'accepted', 'talks', 'agreement', 'ended']

/** What to select (or spread into a larger select) so that `needFacts` can be read from the row; likewise below. */
export const needFactsSelect = {
  enterpriseId: true,
  state: true,
  disclosure: true,
  hideEnterprise: true,
  introductions: { where: { state: { in: showingIntroductions } }, select: { expertId: true, state: true } },
} satisfies Prisma.NeedSelect

export const needFacts = (row: Omit<NeedFacts, 'introducedExpertIds' | 'entitledExpertIds'> & { introductions: { expertId: string; state: IntroductionState }[] }): NeedFacts => ({
  enterpriseId: row.enterpriseId,
  state: row.state,
  disclosure: row.disclosure,
  hideEnterprise: row.hideEnterprise,
  introducedExpertIds: row.introductions.map(({ expertId }) => expertId),
  entitledExpertIds: row.introductions.filter(({ state }) => isOneOf(agreedIntroductionStates, state)).map(({ expertId }) => expertId),
})

/** A need's contact: its firm's, for experts whom an introduction entitles as long as others may read the need. */
export const contactOfNeed = (it: NeedFacts): ContactFacts => ({
  enterpriseId: it.enterpriseId,
  expertId: null,
  entitledEnterpriseIds: [],
  entitledExpertIds: isOneOf(openNeedStates, it.state) ? it.entitledExpertIds : [],
})

export const workFactsSelect = { state: true, expert: { select: { id: true, state: true } } } satisfies Prisma.WorkSelect

/** An account that can be told something and answer. */
export const liveUser = { where: { suspendedAt: null, erasedAt: null }, select: { id: true }, take: 1 } satisfies Prisma.Expert$usersArgs

export const introductionFactsSelect = {
  expertId: true,
  state: true,
  origin: true,
  firmAcceptedAt: true,
  expertAcceptedAt: true,
  expert: { select: { users: liveUser } },
  need: { select: { enterpriseId: true, enterprise: { select: { users: liveUser } } } },
} satisfies Prisma.IntroductionSelect

type IntroductionFactsRow = Omit<IntroductionFacts, 'enterpriseId' | 'firmReachable' | 'expertReachable'> & {
  expert: { users: unknown[] }
  need: { enterpriseId: string; enterprise: { users: unknown[] } }
}

export const introductionFacts = ({ expertId, state, origin, firmAcceptedAt, expertAcceptedAt, expert, need }: IntroductionFactsRow): IntroductionFacts => ({
  ...{ expertId, state, origin, firmAcceptedAt, expertAcceptedAt },
  enterpriseId: need.enterpriseId,
  firmReachable: need.enterprise.users.length > 0,
  expertReachable: expert.users.length > 0,
})

export const agreementFactsSelect = {
  state: true,
  withdrawnAt: true,
  parties: { select: { enterpriseId: true, expertId: true } },
} satisfies Prisma.AgreementSelect

type AgreementRow = Pick<AgreementFacts, 'state' | 'withdrawnAt'> & { parties: { enterpriseId: string | null; expertId: string | null }[] }

export const agreementFacts = (row: AgreementRow): AgreementFacts => ({
  state: row.state,
  withdrawnAt: row.withdrawnAt,
  enterpriseIds: row.parties.flatMap(({ enterpriseId }) => enterpriseId ?? []),
  expertIds: row.parties.flatMap(({ expertId }) => expertId ?? []),
})

/** What a duty's row must hold for `dutyFacts`; its agreement beside it. */
export const dutyFactsSelect = { party: { select: { enterpriseId: true, expertId: true } }, agreement: { select: agreementFactsSelect } } as const

export const dutyFacts = ({ party, agreement }: { party: DutyFacts['party']; agreement: AgreementRow }): DutyFacts => ({
  agreement: agreementFacts(agreement),
  party: party && { enterpriseId: party.enterpriseId, expertId: party.expertId },
})
