import { randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { agreement, institution } from '@tests/factories/records'
import { addDays } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { type Scope, spanOf } from '../period'
import { readFigures } from './all.server'
import { plus } from './compare'
import { type Figure, figureKeys } from './figure'

vi.setConfig({ testTimeout: 120_000 })

const day = (text: string) => new Date(`${text}T00:00:00Z`)
const scope: Scope = { from: day('2017-01-01'), to: day('2017-06-30'), asOf: day('2017-06-20') }

const precision = fc.constantFrom('day', 'month', 'half_year', 'year')
const on = fc.integer({ min: -40, max: 220 }).map((days) => addDays(scope.from, days))
const dated = fc.record({ on: fc.option(on), precision })
const quantity = fc.integer({ min: 1, max: 30 })
const state = fc.constantFrom('active', 'active', 'active', 'withdrawn')
const many = <T>(row: fc.Arbitrary<T>) => fc.array(row, { maxLength: 6 })

const world = fc.record({
  declarations: many(fc.record({ dated, quantity, state, level: fc.constantFrom('national', 'provincial', 'municipal', 'county'), sought: fc.option(fc.integer({ min: 1, max: 10 ** 9 })), steps: fc.array(fc.record({ dated: fc.record({ on, precision }), stage: fc.constantFrom('preparing', 'submitted', 'reviewed', 'approved', 'rejected', 'withdrawn') }), { maxLength: 3 }) })),
  patents: many(fc.record({ applied: dated, granted: dated, implemented: dated, quantity, state })),
  awards: many(fc.record({ dated, quantity, state, grade: fc.constantFrom('special', 'first', 'second', 'third', 'other') })),
  commissioners: many(fc.record({ dated, quantity, state, group: fc.constantFrom('agriculture', 'health', 'industry', 'other') })),
  agreements: many(fc.record({ dated, withdrawn: fc.boolean(), signed: fc.boolean() })),
  budgets: many(fc.record({ title: fc.constantFrom('甲', '乙'), year: fc.constantFrom(2016, 2017), amount: fc.integer({ min: 1, max: 10 ** 9 }), state })),
})

type RandomType<A> = A extends fc.Arbitrary<infer T> ? T : never

afterEach(clear)

async function clear() {
  await db().declarationStep.deleteMany()
  for (const table of ['declaration', 'patent', 'award', 'commissioner', 'agreement', 'budget', 'visitGuest', 'visit', 'statistic'] as const) await (db()[table] as { deleteMany(): Promise<unknown> }).deleteMany()
}

async function plant(rows: RandomType<typeof world>) {
  await db().declaration.createMany({ data: rows.declarations.map(({ dated, sought, steps: _, ...row }, index) => ({ id: `d${index}`, ...row, declaredOn: dated.on, declaredPrecision: dated.precision, soughtAmount: sought })) as never })
  await db().declarationStep.createMany({ data: rows.declarations.flatMap(({ steps }, index) => steps.map(({ dated, stage }) => ({ declarationId: `d${index}`, stage, on: dated.on, precision: dated.precision }))) as never })
  await db().patent.createMany({ data: rows.patents.map(({ applied, granted, implemented, ...row }) => ({ ...row, appliedOn: applied.on, appliedPrecision: applied.precision, grantedOn: granted.on, grantedPrecision: granted.precision, implementedOn: implemented.on, implementedPrecision: implemented.precision })) as never })
  await db().award.createMany({ data: rows.awards.map(({ dated, ...row }) => ({ ...row, prize: '县科技进步奖', awardedOn: dated.on, awardedPrecision: dated.precision })) as never })
  await db().commissioner.createMany({ data: rows.commissioners.map(({ dated, ...row }) => ({ ...row, appointedOn: dated.on, appointedPrecision: dated.precision })) as never })
  await db().agreement.createMany({ data: rows.agreements.map(({ dated, withdrawn, signed }) => agreement({ state: signed ? 'signed' : 'negotiating', signedOn: dated.on, signedPrecision: dated.precision as never, withdrawnAt: withdrawn ? new Date() : null })) })
  await db().budget.createMany({ data: rows.budgets as never })
}

/** What a figure's rows come to when they are read one by one, by another way than the report's. */
const recounts: Record<string, (rows: Record<string, never>[]) => string> = {
  sought: (rows) => plus(rows.map((row) => String(row.soughtAmount))),
  budgets: (rows) => plus(rows.map((row) => String(row.amount))),
  agreements: (rows) => String(rows.length),
  quantity: (rows) => String(rows.reduce((sum, row) => sum + Number(row.quantity), 0)),
}

const wayOf = ({ key }: Figure) => (key === 'declarations.sought' ? 'sought' : key.startsWith('budgets') ? 'budgets' : key.startsWith('agreements') ? 'agreements' : 'quantity')

async function recount(figure: Figure): Promise<string> {
  const kind = figure.records[0]!.kind
  const rows = await (db()[kind as 'patent'] as unknown as { findMany(query: object): Promise<Record<string, never>[]> }).findMany({ where: { id: { in: figure.records.map(({ id }) => id) } } })
  expect(rows).toHaveLength(figure.records.length)
  return recounts[wayOf(figure)]!(rows)
}

const isInside = ({ on, precision }: RandomType<typeof dated>) => {
  if (!on) return false
  const [first, last] = spanOf(on, precision as 'day')
  return first >= scope.from && last <= scope.asOf
}

const total = <T extends { quantity: number; state: string }>(rows: T[], dateOf: (row: T) => RandomType<typeof dated>) =>
  String(rows.filter((row) => row.state === 'active' && isInside(dateOf(row))).reduce((sum, row) => sum + row.quantity, 0))

describe('a report’s figures', () => {
  it('equal a fresh count over the records they open, miss none, and parts make their totals', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (rows) => {
        await clear()
        await plant(rows)
        const { figures, checks } = await readFigures(scope)
        const value = (key: string) => figures.find((figure) => figure.key === key)!.value
        for (const figure of figures.filter(({ records }) => records.length > 0)) expect([figure.key, figure.value]).toEqual([figure.key, await recount(figure)])
        for (const field of ['applied', 'granted', 'implemented'] as const) expect(value(`patents.${field}`)).toBe(total(rows.patents, (row) => row[field]))
        expect(value('awards.total')).toBe(total(rows.awards, (row) => row.dated))
        expect(value('commissioners.total')).toBe(total(rows.commissioners, (row) => row.dated))
        expect(checks.filter(({ level, message }) => level === 'fault' && message !== 'onceFault')).toEqual([])
      }),
      { numRuns: 25 },
    )
  })

  it('are all there in a county without a record, each nothing', async () => {
    const { figures } = await readFigures(scope)
    expect(figures.map(({ key }) => key).sort()).toEqual([...figureKeys].sort())
    expect(figures.every(({ value, records }) => value === '0' && records.length === 0)).toBe(true)
  })

  it('take a declaration at the stage it had reached on the as-of day', async () => {
    const base = { level: 'national', declaredOn: day('2017-03-01'), stage: 'approved' } as const
    const [later, back] = await db().declaration.createManyAndReturn({ data: [base, base] })
    await db().declarationStep.createMany({ data: [
      { declarationId: later!.id, stage: 'submitted', on: day('2017-03-01') },
      { declarationId: later!.id, stage: 'approved', on: day('2017-06-21') },
      { declarationId: back!.id, stage: 'withdrawn', on: day('2017-05-01') },
    ] })
    const { figures } = await readFigures(scope)
    const value = (key: string) => figures.find((figure) => figure.key === key)!.value
    expect([value('declarations.total'), value('declarations.stage.submitted'), value('declarations.stage.approved')]).toEqual(['1', '1', '0'])
  })

  it('count a professor on record once however often they come, and the unnamed by number', async () => {
    const { id: institutionId } = await db().institution.create({ data: institution() })
    const { id: expertId } = await db().expert.create({ data: { name: '测试专家', institutionId } })
    for (const startsOn of ['2017-02-01', '2017-05-01'])
      await db().visit.create({ data: { title: '考察', startsOn: day(startsOn), guests: { create: [{ expertId }, { quantity: 4 }] } } })
    const { figures } = await readFigures(scope)
    expect(figures.find(({ key }) => key === 'professors.invited')).toMatchObject({ value: '9', records: [{ amount: '5' }, { amount: '4' }] })
  })

  it('are compared with the year before, or as the source says itself', async () => {
    const award = { prize: '奖', grade: 'first' } as const
    await db().award.createMany({ data: [{ ...award, quantity: 3, awardedOn: day('2017-04-01') }, { ...award, quantity: 2, awardedOn: day('2016-04-01') }] })
    await db().statistic.create({ data: { key: 'output.highTech', title: '产值', value: 9e8, valueText: '9亿多元', qualifier: 'over', unit: '元', changePercent: 30, periodFrom: scope.from, periodTo: scope.to } })
    const { comparison } = await readFigures({ ...scope, asOf: scope.to })
    expect(comparison.find(({ key }) => key === 'awards.total')).toMatchObject({ value: '3', before: '2', difference: '1', percent: '50' })
    expect(comparison.find(({ key }) => key === 'output.highTech')).toMatchObject({ before: null, percent: '30' })
  })

  it('are found at fault where a source’s number is not that of the records, and one agreement stands twice', async () => {
    await db().patent.create({ data: { quantity: 19, appliedOn: day('2017-02-01') } })
    await db().statistic.create({ data: { key: 'patents.applied', title: '专利申请', value: 21, unit: '项', periodFrom: scope.from, periodTo: scope.to } })
    const title = `合同${randomUUID()}`
    for (const signedOn of ['2017-02-01', '2017-02-02']) await db().agreement.create({ data: agreement({ title, signedOn: day(signedOn) }) })
    const { checks, figures } = await readFigures({ ...scope, asOf: scope.to })
    expect(checks.filter(({ level }) => level === 'fault').map(({ message }) => message)).toEqual(['reportedFault', 'onceFault'])
    expect(figures.find(({ key }) => key === 'patents.applied')!.value).toBe('19')
  })
})
