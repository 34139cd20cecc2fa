import * as fc from 'fast-check'
import { AgreementState, ApplicationState, DisclosureTier, DockingState, IntroductionState, NeedState, RecordState } from '@prisma-client'
import { db } from '~/platform/db.server'

export interface Planted {
  enterpriseIds: string[]
  expertIds: string[]
}

const oneOf = <T>(values: Record<string, T>) => fc.constantFrom(...Object.values(values))

/** The generator's own draws, so that every run plants the same records. */
const draws = <T>(arbitrary: fc.Arbitrary<T>, count: number) => fc.sample(arbitrary, { numRuns: count, seed: 20170101 })

/** Records in every state and tier, with introductions and parties drawn at random between them. */
export async function plantRecords(): Promise<Planted> {
  const states = [...Object.values(RecordState), RecordState.active]
  const named = states.map((state) => ({ name: `planted ${state}`, state }))
  await db().institution.createMany({ data: named })
  const enterprises = await db().enterprise.createManyAndReturn({ data: named, select: { id: true } })
  const experts = await db().expert.createManyAndReturn({ data: named, select: { id: true } })
  const planted = { enterpriseIds: enterprises.map(({ id }) => id), expertIds: experts.map(({ id }) => id) }
  await plantWorks(planted)
  await plantNeeds(planted)
  await plantAgreements(planted)
  await plantDockings(planted)
  return planted
}

const plantWorks = ({ expertIds }: Planted) =>
  db().work.createMany({
    data: expertIds.flatMap((expertId) =>
      Object.values(RecordState).map((state) => ({ expertId, state, kind: 'paper' as const, title: `planted ${state}` })),
    ),
  })

async function plantNeeds({ enterpriseIds, expertIds }: Planted) {
  const needs = await db().need.createManyAndReturn({
    data: draws(
      fc.record({
        title: fc.constant('planted'),
        description: fc.constant('planted'),
        enterpriseId: fc.constantFrom(...enterpriseIds),
        state: oneOf(NeedState),
        disclosure: oneOf(DisclosureTier),
        hideEnterprise: fc.boolean(),
      }),
      150,
    ),
    select: { id: true },
  })
  const needId = fc.constantFrom(...needs.map(({ id }) => id))
  const expertId = fc.constantFrom(...expertIds)
  await db().introduction.createMany({ data: draws(fc.record({ needId, expertId, state: oneOf(IntroductionState) }), 200) })
  const applications = draws(fc.record({ needId, expertId, plan: fc.constant('planted'), state: oneOf(ApplicationState) }), 100)
  await db().challengeApplication.createMany({ data: applications, skipDuplicates: true })
}

async function plantAgreements({ enterpriseIds, expertIds }: Planted) {
  const agreements = await db().agreement.createManyAndReturn({
    data: draws(
      fc.record({
        title: fc.constant('planted'),
        mode: fc.constant('joint_centre' as const),
        state: oneOf(AgreementState),
        withdrawnAt: fc.option(fc.constant(new Date(0)), { freq: 3 }),
      }),
      60,
    ),
    select: { id: true },
  })
  const agreementId = fc.constantFrom(...agreements.map(({ id }) => id))
  const party = fc.oneof(
    fc.constantFrom(...enterpriseIds).map((enterpriseId) => ({ enterpriseId })),
    fc.constantFrom(...expertIds).map((expertId) => ({ expertId })),
  )
  const parties = draws(fc.tuple(agreementId, party), 90).map(([agreementId, party]) => ({ agreementId, ...party }))
  await db().agreementParty.createMany({ data: parties })
}

async function plantDockings({ enterpriseIds, expertIds }: Planted) {
  const day = new Date('2026-05-01')
  const states = [...Object.values(DockingState), ...Object.values(DockingState)]
  const events = await db().dockingEvent.createManyAndReturn({ data: states.map((state) => ({ title: 'planted', on: day, startsAt: day, roundMinutes: 20, rounds: 4, state })), select: { id: true } })
  const participant = fc.oneof(
    fc.constantFrom(...enterpriseIds).map((enterpriseId) => ({ enterpriseId })),
    fc.constantFrom(...expertIds).map((expertId) => ({ expertId })),
  )
  const drawn = draws(fc.tuple(fc.constantFrom(...events), participant), 40)
  await db().dockingParticipant.createMany({ data: drawn.map(([{ id: eventId }, one]) => ({ eventId, ...one })) })
}
