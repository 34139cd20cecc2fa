import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { type Actor, visitor } from './actor'
import { type Audience, audienceOfAgreement, audienceOfEnterprise, audienceOfExpert, audienceOfInstitution, audienceOfNeed, audienceOfNeedFirm, audienceOfWork, audiencesOf } from './audiences'
import { agreementFacts, agreementFactsSelect, introductionFacts, introductionFactsSelect, needFacts, needFactsSelect, workFactsSelect } from './facts.server'
import { applicationFacts, applicationFactsSelect } from './challenges/facts.server'
import { dockingFacts } from './docking/reading.server'
import { can } from './permissions'
import * as visible from './visibility.server'
import { type Planted, plantRecords } from './visibility.fixture'

let planted: Planted

beforeAll(async () => {
  planted = await plantRecords()
})

const actors = (): fc.Arbitrary<Actor> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(visitor) },
    {
      weight: 9,
      arbitrary: fc.record({
        userId: fc.constant('user'),
        name: fc.constant('name'),
        role: fc.constantFrom('enterprise' as const, 'expert' as const, 'bureau' as const, 'head' as const, 'administrator' as const),
        enterpriseId: fc.option(fc.constantFrom(...planted.enterpriseIds)),
        memberRole: fc.constantFrom('manager' as const, 'member' as const, null),
        expertId: fc.option(fc.constantFrom(...planted.expertIds)),
        expertRole: fc.constantFrom('owner' as const, 'delegate' as const, null),
      }),
    },
  )

const idsWhere = <T extends { id: string }>(rows: T[], test: (row: T) => boolean) => rows.filter(test).map(({ id }) => id).sort()
const shares = (one: Audience[], other: Audience[]) => one.some((audience) => other.includes(audience))

/** Asks rule, condition and (where documents have them) audiences about every row, as many different askers. */
async function holdsTogether<T extends { id: string }>(
  rows: T[],
  rule: (actor: Actor, row: T) => boolean,
  query: (actor: Actor) => Promise<{ id: string }[]>,
  audience?: (row: T) => Audience[],
) {
  expect(rows.length).toBeGreaterThan(0)
  await fc.assert(
    fc.asyncProperty(actors(), async (actor) => {
      const ruled = idsWhere(rows, (row) => rule(actor, row))
      expect(idsWhere(await query(actor), () => true)).toEqual(ruled)
      if (audience) expect(idsWhere(rows, (row) => shares(audience(row), audiencesOf(actor)))).toEqual(ruled)
    }),
    { numRuns: 40 },
  )
}

const id = { id: true }

describe('rule, query and audience agree on', () => {
  it('institutions', async () => {
    const rows = await db().institution.findMany()
    const query = (actor: Actor) => db().institution.findMany({ where: visible.visibleInstitutions(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'institution.view', row), query, audienceOfInstitution)
  })

  it('enterprises', async () => {
    const rows = await db().enterprise.findMany()
    const query = (actor: Actor) => db().enterprise.findMany({ where: visible.visibleEnterprises(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'enterprise.view', row), query, audienceOfEnterprise)
  })

  it('experts', async () => {
    const rows = await db().expert.findMany()
    const query = (actor: Actor) => db().expert.findMany({ where: visible.visibleExperts(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'expert.view', row), query, audienceOfExpert)
  })

  it('works', async () => {
    const rows = await db().work.findMany({ select: { id: true, ...workFactsSelect } })
    const query = (actor: Actor) => db().work.findMany({ where: visible.visibleWorks(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'work.view', row), query, audienceOfWork)
  })

  it('needs', async () => {
    const rows = await needRows()
    const query = (actor: Actor) => db().need.findMany({ where: { AND: [visible.visibleNeeds(actor)] }, select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'need.view', row), query, audienceOfNeed)
  })

  it('the firms of needs', async () => {
    const rows = await needRows()
    const query = (actor: Actor) => db().need.findMany({ where: visible.needsWithVisibleFirm(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'need.viewEnterprise', row), query, audienceOfNeedFirm)
  })

  it('introductions', async () => {
    const found = await db().introduction.findMany({ select: { id: true, ...introductionFactsSelect } })
    const rows = found.map((row) => ({ id: row.id, ...introductionFacts(row) }))
    const query = (actor: Actor) => db().introduction.findMany({ where: { AND: [visible.visibleIntroductions(actor)] }, select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'introduction.view', row), query)
  })

  it('applications', async () => {
    const found = await db().challengeApplication.findMany({ select: { id: true, ...applicationFactsSelect } })
    const rows = found.map((row) => ({ id: row.id, ...applicationFacts(row) }))
    const query = (actor: Actor) => db().challengeApplication.findMany({ where: visible.visibleApplications(actor), select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'application.view', row), query)
  })

  it('agreements', async () => {
    const rows = await agreementRows()
    const query = (actor: Actor) => db().agreement.findMany({ where: { AND: [visible.visibleAgreements(actor)] }, select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'agreement.view', row), query, audienceOfAgreement)
  })

  it('docking events', async () => {
    const found = await db().dockingEvent.findMany({ select: { id: true, state: true, participants: { select: { enterpriseId: true, expertId: true } } } })
    const rows = found.map((row) => ({ id: row.id, ...dockingFacts(row) }))
    const query = (actor: Actor) => db().dockingEvent.findMany({ where: { AND: [visible.visibleDockingEvents(actor)] }, select: id })
    await holdsTogether(rows, (actor, row) => can(actor, 'docking_event.view', row), query)
  })

  it('the terms of agreements', async () => {
    const query = (actor: Actor) => db().agreement.findMany({ where: { AND: [visible.agreementsOf(actor)] }, select: id })
    await holdsTogether(await agreementRows(), (actor, row) => can(actor, 'agreement.viewTerms', row), query)
  })
})

async function needRows() {
  const rows = await db().need.findMany({ select: { id: true, ...needFactsSelect } })
  return rows.map((row) => ({ id: row.id, ...needFacts(row) }))
}

async function agreementRows() {
  const rows = await db().agreement.findMany({ select: { id: true, ...agreementFactsSelect } })
  return rows.map((row) => ({ id: row.id, ...agreementFacts(row) }))
}
