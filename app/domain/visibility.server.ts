import type { Prisma } from '@prisma-client'
import { type Actor, isBureau, isSignedIn } from './actor'
import { openNeedStates, publicAgreementStates } from './facts'
import { handedIn } from './permissions/challenges'
import { showingIntroductions } from './facts.server'

/*
 * The `view` rules of permissions.ts as conditions of a query, so that lists and counts are filtered by the
 * database. `{}` = everything. A property test holds the three forms (rule, condition, audience) together.
 */

export const visibleInstitutions = (actor: Actor): Prisma.InstitutionWhereInput => (isBureau(actor) ? {} : { state: 'active' })

export const visibleEnterprises = (actor: Actor): Prisma.EnterpriseWhereInput =>
  isBureau(actor) ? {} : { OR: [{ state: 'active' }, ...own(actor, 'enterpriseId', (id) => ({ id }))] }

export const visibleExperts = (actor: Actor): Prisma.ExpertWhereInput =>
  isBureau(actor) ? {} : { OR: [{ state: 'active' }, ...own(actor, 'expertId', (id) => ({ id }))] }

export const visibleWorks = (actor: Actor): Prisma.WorkWhereInput =>
  isBureau(actor) ? {} : { OR: [{ state: 'active', expert: { state: 'active' } }, ...own(actor, 'expertId', (expertId) => ({ expertId }))] }

export const visibleNeeds = (actor: Actor): Prisma.NeedWhereInput =>
  isBureau(actor) ? {} : { OR: [disclosedTo(actor), ...knownWithFirm(actor)] }

/** Needs whose firm the actor may know: what a list of one firm's needs, or a filter by firm, must be limited to. */
export const needsWithVisibleFirm = (actor: Actor): Prisma.NeedWhereInput =>
  isBureau(actor) ? {} : { OR: [{ hideEnterprise: false, ...disclosedTo(actor) }, ...knownWithFirm(actor)] }

export const visibleIntroductions = (actor: Actor): Prisma.IntroductionWhereInput =>
  isBureau(actor)
    ? {}
    : {
        OR: [
          nothing,
          ...own(actor, 'enterpriseId', (enterpriseId) => ({ need: { enterpriseId } })),
          ...own(actor, 'expertId', (expertId) => ({ expertId })),
        ],
      }

/** Applications to open challenges: the applicant's own, and those handed in to the actor's firm (the bureau: all of these). */
export const visibleApplications = (actor: Actor): Prisma.ChallengeApplicationWhereInput => ({
  OR: [
    nothing,
    ...own(actor, 'expertId', (expertId) => ({ expertId })),
    ...(isBureau(actor) ? [{ state: { in: [...handedIn] } }] : own(actor, 'enterpriseId', (enterpriseId) => ({ need: { enterpriseId }, state: { in: [...handedIn] } }))),
  ],
})

export const visibleAgreements = (actor: Actor): Prisma.AgreementWhereInput =>
  isBureau(actor) ? {} : { OR: [{ withdrawnAt: null, state: { in: [...publicAgreementStates] } }, agreementsOf(actor)] }

/** Agreements the actor is a party to (the bureau: all): those whose terms they may read. */
export const agreementsOf = (actor: Actor): Prisma.AgreementWhereInput =>
  isBureau(actor) ? {} : { parties: { some: { OR: asParty(actor) } } }

const asParty = (actor: Actor): Prisma.AgreementPartyWhereInput[] => [
  nothing,
  ...own(actor, 'enterpriseId', (enterpriseId) => ({ enterpriseId })),
  ...own(actor, 'expertId', (expertId) => ({ expertId })),
]

/** Entitlements of the actor's own firm (the bureau: all). */
export const visibleEntitlements = (actor: Actor): Prisma.EntitlementWhereInput =>
  isBureau(actor) ? {} : { OR: [nothing, ...own(actor, 'enterpriseId', (enterpriseId) => ({ enterpriseId }))] }

/** Docking events that the actor was asked to take part in (the bureau: all). */
export const visibleDockingEvents = (actor: Actor): Prisma.DockingEventWhereInput =>
  isBureau(actor)
    ? {}
    : {
        state: { not: 'draft' },
        participants: { some: { OR: [nothing, ...own(actor, 'enterpriseId', (enterpriseId) => ({ enterpriseId })), ...own(actor, 'expertId', (expertId) => ({ expertId }))] } },
      }

const disclosedTo = (actor: Actor): Prisma.NeedWhereInput => ({
  state: { in: [...openNeedStates] },
  disclosure: { in: isSignedIn(actor) ? ['public', 'signed_in'] : ['public'] },
})

const knownWithFirm = (actor: Actor): Prisma.NeedWhereInput[] => [
  ...own(actor, 'enterpriseId', (enterpriseId) => ({ enterpriseId })),
  ...own(actor, 'expertId', (expertId) => ({
    state: { in: [...openNeedStates] },
    introductions: { some: { expertId, state: { in: showingIntroductions } } },
  })),
]

/** Matches no row. An empty OR must never stand for it: inside an AND, Prisma drops that and lets every row through. */
export const nothing = { id: { in: [] as string[] } }

/** The condition for the actor's own firm or profile; none where they have none. */
function own<T>(actor: Actor, link: 'enterpriseId' | 'expertId', condition: (id: string) => T): T[] {
  const id = isSignedIn(actor) ? actor[link] : null
  return id ? [condition(id)] : []
}
