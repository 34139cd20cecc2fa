import type { IntroductionState, Prisma } from '@prisma-client'
import type { AgreementFacts, IntroductionFacts, NeedFacts } from './facts'

/** Introductions that show a need to their expert: not those declined, called back or left to expire. */
export const showingIntroductions: IntroductionState[] = ['proposed', 'accepted', 'talks', 'agreement', 'ended']

/** What to select (or spread into a larger select) so that `needFacts` can be read from the row; likewise below. */
export const needFactsSelect = {
  enterpriseId: true,
  state: true,
  disclosure: true,
  hideEnterprise: true,
  introductions: { where: { state: { in: showingIntroductions } }, select: { expertId: true } },
} satisfies Prisma.NeedSelect

export const needFacts = (row: Omit<NeedFacts, 'introducedExpertIds'> & { introductions: { expertId: string }[] }): NeedFacts => ({
  enterpriseId: row.enterpriseId,
  state: row.state,
  disclosure: row.disclosure,
  hideEnterprise: row.hideEnterprise,
  introducedExpertIds: row.introductions.map(({ expertId }) => expertId),
})

export const workFactsSelect = { state: true, expert: { select: { id: true, state: true } } } satisfies Prisma.WorkSelect

export const introductionFactsSelect = { expertId: true, need: { select: { enterpriseId: true } } } satisfies Prisma.IntroductionSelect

export const introductionFacts = (row: { expertId: string; need: { enterpriseId: string } }): IntroductionFacts => ({
  expertId: row.expertId,
  enterpriseId: row.need.enterpriseId,
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
