import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import * as fc from 'fast-check'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { AgreementState, CooperationMode, DatePrecision, TechField } from '@prisma-client'
import { memberOf, officer } from '@tests/factories/actors'
import { enterprise, expert, institution, need } from '@tests/factories/records'
import { queriesOf } from '@tests/setup/queries'
import { visitor } from '~/domain/actor'
import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { listAgreements } from '~/domain/agreements/list.server'
import { publicAgreementStates } from '~/domain/facts'
import { needFilter } from '~/domain/needs/needs.schema'
import { listNeeds } from '~/domain/needs/reading.server'
import { db } from '~/platform/db.server'
import { periodOf, yearBefore } from './period'
import { exportStatistics, getStatistics } from './statistics.server'
import { tableKeys } from './tables'
import type { Tally } from './tally'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)
const asked = (query: Record<string, string>) => periodOf(new URLSearchParams(query), day('2026-05-05'))
const oneOf = <T>(values: Record<string, T>) => fc.constantFrom(...Object.values(values))
const draws = <T>(arbitrary: fc.Arbitrary<T>, count: number) => fc.sample(arbitrary, { numRuns: count, seed: 20170630 })

/** First days of whatever the precision is, around the borders of the half-years. */
const signing = fc.record({ signedPrecision: oneOf(DatePrecision), year: fc.constantFrom(2016, 2017), month: fc.integer({ min: 0, max: 11 }), dayOfMonth: fc.constantFrom(1, 15, 28) }).map(({ signedPrecision, year, month, dayOfMonth }) => ({
  signedPrecision,
  signedOn: new Date(Date.UTC(year, signedPrecision === 'year' ? 0 : signedPrecision === 'half_year' ? month - (month % 6) : month, signedPrecision === 'day' ? dayOfMonth : 1)),
}))

const anAgreement = fc.record({
  signing,
  mode: oneOf(CooperationMode),
  field: fc.option(oneOf(TechField)),
  state: oneOf(AgreementState),
  committedAmount: fc.option(fc.integer({ min: 1, max: 1_000_000 })),
  committedQualifier: fc.option(fc.constantFrom('about' as const, 'negotiable' as const)),
  registrationNumber: fc.option(fc.constant('登记')),
  registeredOn: fc.option(fc.constantFrom('2016-12-31', '2017-01-01', '2017-06-30', '2017-07-01').map(day)),
  withdrawnAt: fc.constantFrom(null, null, null, null, null, new Date()),
  firms: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
  partners: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 2 }),
  fromNeed: fc.integer({ min: 0, max: 11 }),
  milestoneDone: fc.boolean(),
  patented: fc.boolean(),
})

async function plant() {
  const firms = await db().enterprise.createManyAndReturn({ data: [enterprise({ township: '太和镇' }), enterprise({ township: '柏林镇', industryCode: '4210' }), enterprise({ industryCode: null })] })
  const partners = await db().institution.createManyAndReturn({ data: [institution(), institution({ kind: 'research_institute' }), institution()] })
  const { id: expertId } = await db().expert.create({ data: expert() })
  const published = ['2016-12-31T15:59:59Z', '2016-12-31T16:00:00Z', '2017-03-01T00:00:00Z', '2017-06-30T15:59:59Z', '2017-06-30T16:00:00Z']
  const needs = await db().need.createManyAndReturn({ data: Array.from({ length: 12 }, (_, index) => need(firms[index % 3]!.id, { publishedAt: new Date(published[index % 5]!) })) })
  await db().introduction.createMany({ data: needs.slice(0, 8).map(({ id }) => ({ needId: id, expertId, proposedAt: new Date('2017-04-01T00:00:00Z') })) })
  const patent = await db().patent.create({ data: { appliedOn: day('2017-06-20') } })
  for (const { signing: on, firms: ours, partners: theirs, fromNeed, milestoneDone, patented, ...values } of draws(anAgreement, 80)) {
    const parties = { create: [...ours.map((at) => ({ enterpriseId: firms[at]!.id })), ...theirs.map((at) => ({ institutionId: partners[at]!.id }))] }
    const milestones = { create: milestoneDone ? [{ title: 'x', state: 'done' as const, doneOn: day('2017-06-15') }] : [] }
    const { id } = await db().agreement.create({ data: { ...values, ...on, title: 'x', needId: needs[fromNeed]!.id, parties, milestones } })
    if (patented) await db().recordLink.create({ data: { fromKind: 'agreement', fromId: id, toKind: 'patent', toId: patent.id } })
  }
}

beforeAll(plant)

async function totalOf(to: string): Promise<number> {
  const { pathname, searchParams } = new URL(to, 'http://portal')
  if (pathname === '/agreements') return (await listAgreements(officer, agreementFilter(searchParams))).total
  return (await listNeeds(officer, needFilter(searchParams))).total
}

describe('the statistics', () => {
  it.each([{ from: '2017-01-01', to: '2017-06-30' }, { from: '2017-03-10', to: '2017-12-31' }])('count in every number what the list behind it shows ($from to $to)', async (query) => {
    const { contracts, national, funnel } = await getStatistics(officer, asked(query))
    expect(contracts.whole.count).toBeGreaterThan(3)
    const lines: Tally[] = [contracts.whole, ...tableKeys.flatMap((table) => contracts[table])]
    const numbers = [...lines.flatMap(({ count, to, registered, registeredTo, before, beforeTo }): [string, number][] => [[to, count], [registeredTo, registered], [beforeTo, before]]), ...funnel.map(({ to, count }): [string, number] => [to, count])]
    numbers.push([national.to, national.count], [national.undatedTo, national.undated])
    for (const [to, count] of numbers) expect([to, await totalOf(to)]).toEqual([to, count])
  })

  it('count nationally what was registered in the period, whenever it was signed, and tell apart what lacks the day', async () => {
    const { national } = await getStatistics(officer, asked({ from: '2017-01-01', to: '2017-06-30' }))
    const registered = { withdrawnAt: null, registrationNumber: { not: null }, state: { in: [...publicAgreementStates] } }
    const expected = await db().agreement.count({ where: { ...registered, registeredOn: { in: [day('2017-01-01'), day('2017-06-30')] } } })
    expect(national.count).toBe(expected)
    expect(national.count).toBeGreaterThan(0)
    expect(national.undated).toBeGreaterThan(0)
  })

  it('follow needs from step to step, with the days between where both are known', async () => {
    const { funnel } = await getStatistics(officer, asked({ from: '2017-01-01', to: '2017-06-30' }))
    const counts = funnel.map(({ count }) => count)
    expect(counts[0]).toBeGreaterThanOrEqual(7)
    for (const count of counts) expect(count).toBeGreaterThan(0)
    expect(funnel[1]!.days!.median).toBeGreaterThan(30)
    expect(funnel[4]!.days).toMatchObject({ median: 5 })
  })

  it('say of money what is known, approximate and unknown, and count each contract once in the whole', async () => {
    const { whole, modes } = (await getStatistics(officer, asked({ from: '2017-01-01', to: '2017-06-30' }))).contracts
    const total = (of: 'count' | 'registered' | 'unknown' | 'approximate' | 'before') => modes.reduce((sum, line) => sum + line[of], 0)
    for (const of of ['count', 'registered', 'unknown', 'approximate', 'before'] as const) expect([of, total(of)]).toEqual([of, whole[of]])
    expect(whole.unknown).toBeGreaterThan(0)
  })

  it('are for the bureau, the step a need reached too', async () => {
    await expect(getStatistics(visitor, asked({}))).rejects.toMatchObject({ code: 'forbidden' })
    expect(() => exportStatistics(memberOf('x'), asked({}), (key) => key)).toThrow('forbidden')
    expect((await listNeeds(visitor, needFilter(new URLSearchParams({ reached: 'agreement' })))).total).toBe(0)
  })

  it('ask as much of the database for a day as for a year, and fit in a spreadsheet', async () => {
    const few = await queriesOf(() => getStatistics(officer, asked({ from: '2017-01-01', to: '2017-01-01' })))
    expect(await queriesOf(() => getStatistics(officer, asked({ from: '2016-01-01', to: '2017-12-31' })))).toBeLessThanOrEqual(few + 6)
    const book = new ExcelJS.Workbook()
    await book.xlsx.load((await buffer(exportStatistics(officer, asked({ from: '2017-01-01', to: '2017-12-31' }), (key) => key))) as unknown as ExcelJS.Buffer)
    const { contracts } = await getStatistics(officer, asked({ from: '2017-01-01', to: '2017-12-31' }))
    expect(book.worksheets[0]!.getCell('C2').value).toBe(contracts.whole.count)
  })
})

describe('a period', () => {
  it('is this year unless days are asked for, and has the same days a year before', () => {
    expect(asked({})).toEqual({ from: day('2026-01-01'), to: day('2026-12-31') })
    expect(asked({ from: 'x', to: '2017-02-30' })).toEqual(asked({}))
    expect(asked({ from: '2017-05-01', to: '2016-01-01' })).toEqual({ from: day('2017-05-01'), to: day('2017-05-01') })
    expect(yearBefore(asked({ from: '2024-02-29', to: '2025-02-28' }))).toEqual({ from: day('2023-02-28'), to: day('2024-02-29') })
  })
})
