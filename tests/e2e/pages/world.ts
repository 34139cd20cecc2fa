import { type Actor, visitor } from '~/domain/actor'
import type { AgreementFacts, ChallengeFacts, ContactFacts, EnterpriseFacts, EntitlementFacts, DutyFacts, ExpertFacts, FileFacts, FileOwnerFacts, InstitutionFacts, JoinRequestFacts, IntroductionFacts, NeedFacts, WorkFacts } from '~/domain/facts'
import { agreementFacts, agreementFactsSelect, contactOfNeed, dutyFacts, dutyFactsSelect, introductionFacts, introductionFactsSelect, needFacts, needFactsSelect, workFactsSelect } from '~/domain/facts.server'
import { fileFacts, fileFactsSelect } from '~/domain/files/owners.server'
import { applicationFacts, applicationFactsSelect, challengeFacts, challengeFactsSelect } from '~/domain/challenges/facts.server'
import { entitlementSteps } from '~/domain/incentives/life'
import { type Action, can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { actorOf } from '@tests/setup/signIn'
import accounts from '@sample/accounts.json'
import type { SampleAccount } from '@sample/types'
import { plantedInvitations } from './prepare'

export const roles = ['visitor', 'enterprise', 'expert', 'bureau', 'administrator'] as const

/** Readers whose rights differ from these in little, with the routes that look different to them. */
export const kindred = {
  member: ['/members'],
  delegate: ['/delegates'],
  head: ['/accounts', '/accounts/:id'],
  waiting: ['/waiting', '/register/enterprise', '/register/expert'],
} as const

export type ReaderRole = (typeof roles)[number] | keyof typeof kindred

export const allReaders: ReaderRole[] = [...roles, ...(Object.keys(kindred) as (keyof typeof kindred)[])]

export interface Known<Facts> {
  id: string
  facts: Facts
}

type Paper = Known<AgreementFacts> & { agreementId: string }

/** Records to visit: of each kind one for every way in which the readers' rights to it differ. */
export interface World {
  actors: Record<ReaderRole, Actor>
  institutions: Known<InstitutionFacts>[]
  enterprises: Known<EnterpriseFacts>[]
  experts: Known<ExpertFacts>[]
  works: Known<WorkFacts>[]
  needs: Known<NeedFacts>[]
  /** Needs as open challenges, with the experts who wrote an application. */
  challenges: (Known<ChallengeFacts> & { applicants: string[] })[]
  applications: { id: string; owner: FileOwnerFacts }[]
  /** Needs whose contact data somebody may or may not see, with the rules of the need itself. */
  contacts: (Known<ContactFacts> & { need: NeedFacts })[]
  introductions: Known<IntroductionFacts>[]
  meetings: (Known<IntroductionFacts> & { introductionId: string })[]
  agreements: Known<AgreementFacts>[]
  milestones: (Known<AgreementFacts> & { agreementId: string })[]
  /** Versions of texts, seals and acceptances, with the rules of their agreements. */
  agreementPapers: { texts: (Paper & { number: number })[]; seals: Paper[]; acceptances: Paper[] }
  duties: Known<DutyFacts>[]
  reports: (Known<DutyFacts> & { state: string })[]
  fundingItems: (Known<AgreementFacts> & { agreementId: string })[]
  payments: (Known<AgreementFacts> & { agreementId: string })[]
  files: Known<FileFacts>[]
  users: { id: string }[]
  /** One to each role, written to a file. */
  mails: { id: string; userId: string }[]
  requests: Known<JoinRequestFacts>[]
  /** Links of invitations, with the status that everybody gets. */
  invitations: { token: string; status: number }[]
  /** Experts in use, who can be compared. */
  twins: string[]
  imports: string[]
  policies: string[]
  entitlements: Known<EntitlementFacts>[]
}

/** The e-mail of a reader's demo account; none for visitors. */
export function emailOf(role: ReaderRole): string | undefined {
  if (role === 'visitor') return undefined
  const [account] = (accounts as SampleAccount[]).filter(tells[role] ?? ((other) => other.role === role))
  return account!.email
}

const tells: Partial<Record<ReaderRole, (account: SampleAccount) => boolean>> = {
  member: ({ memberRole }) => memberRole === 'member',
  delegate: ({ expertRole }) => expertRole === 'delegate',
  waiting: ({ asks }) => asks !== undefined,
}

export async function readWorld(): Promise<World> {
  const actors = await readActors()
  const pick = <T extends Known<unknown>>(records: T[], asked: Action[]) => oneOfEach(records, ({ facts }) => rights(Object.values(actors), asked, facts))
  const [challenges, applications] = await readChallenges(pick)
  const [institutions, enterprises, experts, works, needs, introductions, meetings, agreements, milestones, files, users, mails, imports, requests] = await Promise.all([
    db().institution.findMany({ select: { id: true, state: true }, orderBy: { id: 'asc' } }),
    db().enterprise.findMany({ select: { id: true, state: true }, orderBy: { id: 'asc' } }),
    db().expert.findMany({ select: { id: true, state: true }, orderBy: { id: 'asc' } }),
    db().work.findMany({ select: { id: true, ...workFactsSelect }, orderBy: { id: 'asc' } }),
    db().need.findMany({ select: { id: true, ...needFactsSelect }, orderBy: { id: 'asc' } }),
    db().introduction.findMany({ select: { id: true, ...introductionFactsSelect }, orderBy: { id: 'asc' } }),
    db().meeting.findMany({ select: { id: true, introductionId: true, introduction: { select: introductionFactsSelect } }, orderBy: { id: 'asc' } }),
    db().agreement.findMany({ select: { id: true, ...agreementFactsSelect }, orderBy: { id: 'asc' } }),
    db().milestone.findMany({ select: { id: true, agreementId: true, agreement: { select: agreementFactsSelect } }, orderBy: { id: 'asc' } }),
    db().storedFile.findMany({ select: { id: true, ...fileFactsSelect }, orderBy: { id: 'asc' } }),
    db().user.findMany({ select: { id: true }, take: 1 }),
    db().mailMessage.findMany({ where: { state: 'sent', kind: 'need_submitted' }, select: { id: true, userId: true } }),
    db().importBatch.findMany({ select: { id: true } }),
    db().joinRequest.findMany({ select: { id: true, kind: true, state: true, userId: true, enterpriseId: true }, orderBy: { id: 'asc' } }),
  ])
  const [policies, entitlements] = await Promise.all([db().incentivePolicy.findMany({ select: { id: true } }), db().entitlement.findMany({ select: { id: true, enterpriseId: true, state: true }, orderBy: { id: 'asc' } })])
  return {
    actors,
    ...(await readDuties(pick)),
    ...(await readMoney()),
    policies: policies.map(({ id }) => id),
    entitlements: pick(entitlements.map(itself), ['entitlement.view', ...entitlementSteps.map((step) => `entitlement.${step}` as const)]),
    challenges,
    applications,
    institutions: pick(institutions.map(itself), ['institution.view', 'institution.edit']),
    enterprises: pick(enterprises.map(itself), ['enterprise.view', 'enterprise.edit']),
    experts: pick(experts.map(itself), ['expert.view', 'expert.edit']),
    works: pick(works.map(itself), ['work.view', 'work.edit']),
    needs: pick(needs.map((row) => ({ id: row.id, facts: needFacts(row) })), ['need.submit', 'need.review', 'need.renew', 'need.close', 'need.view', 'need.viewEnterprise', 'need.edit']),
    contacts: oneOfEach(
      needs.map((row) => ({ id: row.id, need: needFacts(row), facts: contactOfNeed(needFacts(row)) })),
      ({ need, facts }) => rights(Object.values(actors), ['need.view'], need) + rights(Object.values(actors), ['contact.view'], facts),
    ),
    introductions: pick(introductions.map((row) => ({ id: row.id, facts: introductionFacts(row) })), ['introduction.view', 'introduction.talk', 'introduction.plan', 'introduction.end', 'introduction.revive']),
    meetings: pick(meetings.map(({ id, introductionId, introduction }) => ({ id, introductionId, facts: introductionFacts(introduction) })), ['introduction.view', 'introduction.talk']),
    agreements: pick(agreements.map((row) => ({ id: row.id, facts: agreementFacts(row) })), ['agreement.view', 'agreement.viewTerms', 'agreement.edit']),
    milestones: pick(milestones.map(({ id, agreementId, agreement }) => ({ id, agreementId, facts: agreementFacts(agreement) })), ['agreement.edit']),
    agreementPapers: await readPapers(pick),
    files: pick(files.map((row) => ({ id: row.id, facts: fileFacts(row) })), ['file.view']),
    users,
    mails: mails.map(({ id, userId }) => ({ id, userId: userId! })),
    requests: pick(requests.map(itself), ['request.view', 'request.decide']),
    invitations: plantedInvitations,
    twins: experts.filter(({ state }) => state === 'active').slice(0, 2).map(({ id }) => id),
    imports: imports.map(({ id }) => id),
  }
}

type Pick = <T extends Known<unknown>>(records: T[], asked: Action[]) => T[]

async function readDuties(pick: Pick): Promise<{ duties: World['duties']; reports: World['reports'] }> {
  const [milestones, reports] = await Promise.all([
    db().milestone.findMany({ select: { id: true, ...dutyFactsSelect }, orderBy: { id: 'asc' } }),
    db().progressReport.findMany({ select: { id: true, state: true, ...dutyFactsSelect }, orderBy: { id: 'asc' } }),
  ])
  return { duties: pick(milestones.map((row) => ({ id: row.id, facts: dutyFacts(row) })), ['duty.answer']), reports: reports.map((row) => ({ id: row.id, state: row.state, facts: dutyFacts(row) })) }
}

async function readMoney(): Promise<{ fundingItems: World['fundingItems']; payments: World['payments'] }> {
  const select = { id: true, agreementId: true, agreement: { select: agreementFactsSelect } } as const
  const [items, payments] = await Promise.all([db().fundingItem.findMany({ select, take: 1 }), db().payment.findMany({ where: { withdrawnAt: null }, select, take: 1 })])
  const known = ({ id, agreementId, agreement }: (typeof items)[number]) => ({ id, agreementId, facts: agreementFacts(agreement) })
  return { fundingItems: items.map(known), payments: payments.map(known) }
}

async function readChallenges(pick: Pick): Promise<[World['challenges'], World['applications']]> {
  const rows = await db().need.findMany({ select: { id: true, ...challengeFactsSelect, applications: { select: { id: true, ...applicationFactsSelect } } }, orderBy: { id: 'asc' } })
  const known = rows.map((row) => ({ id: row.id, facts: challengeFacts(row), applicants: row.applications.map(({ expertId }) => expertId) }))
  const applications = rows.flatMap((row) => row.applications).map((row) => ({ id: row.id, owner: { kind: 'application' as const, ...applicationFacts(row) } }))
  const challenges = pick(known, ['need.view', 'challenge.edit', 'challenge.apply', 'challenge.viewApplications', 'challenge.undoDecision'])
  return [[...challenges, ...known.filter(({ applicants }) => applicants.length > 0)], applications]
}

async function readPapers(pick: Pick): Promise<World['agreementPapers']> {
  const ofAgreement = { id: true, agreementId: true, agreement: { select: agreementFactsSelect } } as const
  const withFacts = <T extends { agreement: Parameters<typeof agreementFacts>[0] }>(rows: T[]) => rows.map((row) => ({ ...row, facts: agreementFacts(row.agreement) }))
  const [texts, seals, acceptances] = await Promise.all([
    db().agreementText.findMany({ where: { number: { gt: 1 } }, select: { ...ofAgreement, number: true }, orderBy: { id: 'asc' } }),
    db().signature.findMany({ where: { withdrawnAt: null }, select: ofAgreement, orderBy: { id: 'asc' } }),
    db().acceptance.findMany({ where: { withdrawnAt: null }, select: ofAgreement, orderBy: { id: 'asc' } }),
  ])
  const asked: Action[] = ['agreement.view', 'agreement.viewTerms', 'agreement.edit']
  return { texts: pick(withFacts(texts), asked), seals: pick(withFacts(seals), asked), acceptances: pick(withFacts(acceptances), asked) }
}

async function readActors(): Promise<World['actors']> {
  const read = await Promise.all(allReaders.map(async (role) => [role, role === 'visitor' ? visitor : await actorOf(emailOf(role)!)] as const))
  return Object.fromEntries(read) as World['actors']
}

const itself = <T extends { id: string }>(row: T): Known<T> => ({ id: row.id, facts: row })

/** Who may do what, as one comparable text. */
const rights = (actors: Actor[], asked: Action[], facts: unknown) =>
  actors.flatMap((actor) => asked.map((action) => Number((can as (actor: Actor, action: Action, facts: unknown) => boolean)(actor, action, facts)))).join('')

function oneOfEach<T>(records: T[], key: (record: T) => string): T[] {
  return [...new Map(records.toReversed().map((record) => [key(record), record])).values()]
}
