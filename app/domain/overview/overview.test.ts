import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { enterprise, expert, institution } from '@tests/factories/records'
import { AgreementState, IntroductionState, NeedState, TechField } from '@prisma-client'
import { officer } from '~/domain/agreements/agreements.fixture'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { listAgreements } from '~/domain/agreements/list.server'
import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { introductionFilter } from '~/domain/introductions/introductions.schema'
import { listIntroductions } from '~/domain/introductions/introductions.server'
import { needFilter } from '~/domain/needs/needs.schema'
import { listNeeds } from '~/domain/needs/reading.server'
import { db } from '~/platform/db.server'
import { getOverview } from './overview.server'

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 })

const draws = <T>(arbitrary: fc.Arbitrary<T>, count: number) => fc.sample(arbitrary, { numRuns: count, seed: 20170101 })
const oneOf = <T>(values: Record<string, T>) => fc.constantFrom(...Object.values(values))
const dayWithin = (most: number) => fc.integer({ min: -most, max: most }).map((days) => addDays(today(), days))

/** Records in every state, with dates on both sides of every limit, some withdrawn. */
async function plant() {
  const firm = await db().enterprise.create({ data: enterprise() })
  const institutions = await db().institution.createManyAndReturn({ data: [institution(), institution(), institution()] })
  const { id: expertId } = await db().expert.create({ data: expert({ institutionId: institutions[0]!.id }) })
  const need = fc.record({ state: oneOf(NeedState), field: fc.option(oneOf(TechField)), validUntil: fc.option(dayWithin(20)) })
  const needs = await db().need.createManyAndReturn({ data: draws(need, 90).map((values) => ({ ...values, title: 'x', description: 'x', enterpriseId: firm.id })) })
  const introduction = fc.record({ needId: fc.constantFrom(...needs.map(({ id }) => id)), state: oneOf(IntroductionState) })
  await db().introduction.createMany({ data: draws(introduction, 40).map((values) => ({ ...values, expertId })) })
  const party = fc.record({ institutionId: fc.constantFrom(...institutions.map(({ id }) => id)), role: fc.constantFrom('lead' as const, 'partner' as const) })
  const milestone = fc.record({ dueOn: fc.option(dayWithin(20)), state: fc.constantFrom('open' as const, 'done' as const, 'cancelled' as const) })
  const agreement = fc.record({
    state: oneOf(AgreementState),
    endsOn: fc.option(dayWithin(150)),
    withdrawnAt: fc.option(fc.constant(new Date()), { freq: 4 }),
    parties: fc.array(party, { maxLength: 4 }),
    milestones: fc.array(milestone, { maxLength: 3 }),
  })
  const pressing = { state: 'active' as const, endsOn: addDays(today(), 10), withdrawnAt: null, parties: [], milestones: [-1, 3].map((days) => ({ dueOn: addDays(today(), days), state: 'open' as const })) }
  for (const { parties, milestones, ...values } of [pressing, ...draws(agreement, 60)])
    await db().agreement.create({ data: { ...values, title: 'x', mode: 'service', parties: { create: parties }, milestones: { create: milestones.map((one) => ({ ...one, title: 'x' })) } } })
}

/** The total of the list that an address opens. */
async function totalOf(to: string): Promise<number> {
  const { pathname, searchParams } = new URL(to, 'http://portal')
  switch (pathname) {
    case '/needs':
      return (await listNeeds(officer, needFilter(searchParams))).total
    case '/introductions':
      return (await listIntroductions(officer, introductionFilter(searchParams))).total
    case '/agreements':
      return (await listAgreements(officer, agreementFilter(searchParams))).total
    default:
      throw new Error(`no list at ${to}`)
  }
}

beforeAll(plant)

describe('the overview', () => {
  it('counts in every number what the list behind it shows', async () => {
    const { attention, ...groups } = await getOverview(officer)
    const counts = [...Object.values(groups).flat(), ...attention.counts]
    expect(counts.length).toBeGreaterThan(40)
    for (const { to, count } of counts) expect([to, await totalOf(to)]).toEqual([to, count])
    for (const { key, count } of attention.counts) expect([key, count > 0]).toEqual([key, true])
  })

  it('names the milestones that are due, the earliest first', async () => {
    const { milestones } = (await getOverview(officer)).attention
    const days = milestones.map(({ dueOn }) => dueOn!.getTime())
    expect(days).toEqual(days.toSorted((one, other) => one - other))
    expect(Math.max(...days)).toBeLessThanOrEqual(addDays(today(), 7).getTime())
  })

  it('is for the bureau alone', async () => {
    await expect(getOverview(visitor)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getOverview({ ...officer, role: 'enterprise' })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
