import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '~/domain/calendar'
import { health, type HealthFacts, healthGrades } from './health'

const today = new Date('2026-06-30T00:00:00Z')
const day = fc.integer({ min: -800, max: 800 }).map((days) => addDays(today, days))
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values)

const facts: fc.Arbitrary<HealthFacts> = fc.record({
  id: fc.constant('one'),
  reports: fc.boolean(),
  startsOn: maybe(day),
  endsOn: maybe(day),
  noticeOn: maybe(day),
  renewed: fc.boolean(),
  milestones: fc.array(fc.record({ kind: fc.constantFrom('milestone', 'obligation'), dueOn: maybe(day), state: fc.constantFrom('open', 'done', 'cancelled') }), { maxLength: 5 }),
  progress: fc.array(fc.record({ dueOn: day, state: fc.constantFrom('asked', 'filed', 'returned', 'accepted') }), { maxLength: 4 }),
  funding: fc.array(fc.record({ year: fc.integer({ min: 2023, max: 2028 }), amount: fc.integer({ min: 0, max: 1_000_000 }) }), { maxLength: 4 }),
  payments: fc.array(fc.record({ amount: fc.integer({ min: 0, max: 1_000_000 }) }), { maxLength: 4 }),
  unsealed: fc.integer({ min: 0, max: 3 }),
})

const sound: HealthFacts = { id: 'one', reports: true, startsOn: addDays(today, -100), endsOn: addDays(today, 400), noticeOn: null, renewed: false, milestones: [], progress: [], funding: [], payments: [], unsealed: 0 }

const rank = (of: HealthFacts) => healthGrades.indexOf(health(of, today).grade)

/** That nothing in this list of misfortunes ever improves a grade. */
const worsening: [string, (of: HealthFacts) => HealthFacts][] = [
  ['one more late milestone', (of) => ({ ...of, milestones: [...of.milestones, { kind: 'milestone', dueOn: addDays(today, -3), state: 'open' }] })],
  ['one more late obligation', (of) => ({ ...of, milestones: [...of.milestones, { kind: 'obligation', dueOn: addDays(today, -90), state: 'open' }] })],
  ['one more report that did not come', (of) => ({ ...of, progress: [...of.progress, { dueOn: addDays(today, -250), state: 'asked' }] })],
  ['more money planned for last year', (of) => ({ ...of, funding: [...of.funding, { year: 2025, amount: 1000 }] })],
  ['a payment taken back', (of) => ({ ...of, payments: of.payments.slice(1) })],
  ['one more seal missing', (of) => ({ ...of, unsealed: of.unsealed + 1 })],
]

describe('the health of an agreement', () => {
  it.each(worsening)('never improves by %s', (_, worse) => {
    fc.assert(fc.property(facts, (of) => void expect(rank(worse(of))).toBeLessThanOrEqual(rank(of))))
  })

  it('is good exactly where nothing speaks against it', () => {
    fc.assert(fc.property(facts, (of) => void expect(health(of, today).grade === 'good').toBe(health(of, today).reasons.length === 0)))
    expect(health(sound, today)).toEqual({ grade: 'good', reasons: [] })
  })

  it('never worsens by a milestone that is done or cancelled', () => {
    const settled = fc.constantFrom('done' as const, 'cancelled' as const)
    fc.assert(fc.property(facts, settled, (of, state) => void expect(health({ ...of, milestones: of.milestones.map((one) => ({ ...one, state })) }, today).reasons.length).toBeLessThanOrEqual(health(of, today).reasons.length)))
  })

  it('says what is late and by how much, and where to mend it', () => {
    const milestones = [5, 40].map((days) => ({ kind: 'milestone' as const, dueOn: addDays(today, -days), state: 'open' as const }))
    expect(health({ ...sound, milestones, unsealed: 1 }, today)).toEqual({
      grade: 'bad',
      reasons: [
        { code: 'milestones_late', params: { count: 2, days: 40 }, path: '/agreements/one#milestones' },
        { code: 'no_seal', params: { count: 1 }, path: '/agreements/one#seals' },
      ],
    })
  })

  it('owes a year’s money from the next year on, and nothing is late on its day', () => {
    const funding = [{ year: 2025, amount: 100 }, { year: 2026, amount: 900 }]
    const milestones = [{ kind: 'milestone' as const, dueOn: today, state: 'open' as const }]
    expect(health({ ...sound, milestones, funding, payments: [{ amount: 60.5 }] }, today)).toEqual({ grade: 'watch', reasons: [{ code: 'money_behind', params: { amount: '39.50' }, path: '/agreements/one#funding' }] })
    expect(health({ ...sound, funding, payments: [{ amount: 49 }] }, today).grade).toBe('bad')
    expect(health({ ...sound, funding, payments: [{ amount: 100 }] }, today).grade).toBe('good')
  })

  it('asks for a renewal before the end, and for an end once it is past', () => {
    const ending = { ...sound, endsOn: addDays(today, 90) }
    expect(health(ending, today).reasons).toMatchObject([{ code: 'end_near', params: { days: 90 } }])
    expect(health({ ...ending, renewed: true }, today).grade).toBe('good')
    expect(health({ ...ending, endsOn: addDays(today, -1) }, today)).toMatchObject({ grade: 'bad', reasons: [{ code: 'end_passed' }] })
  })
})
