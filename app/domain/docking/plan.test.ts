import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attendee, isThere, keyOf, type Placed, tablesIn, type Task } from './plan'
import { clashesOf } from './planClashes'
import { differenceBetween } from './planDifference'
import { solveTask } from './planSolving.server'

const plan = async (task: Task) => {
  const solved = await solveTask(task)
  if (solved.status !== 'solved') throw new Error(solved.status)
  return solved
}

/** Small events: up to `size` firms and experts, four rounds of which the third is a break. */
const tasks = (size: number, rounds = [1, 2, 4]) =>
  fc
    .record({ firms: fc.integer({ min: 1, max: size }), experts: fc.integer({ min: 1, max: size }), tables: fc.integer({ min: 1, max: 3 }), lost: fc.option(fc.integer({ min: 1, max: 4 })) })
    .chain(({ firms, experts, tables, lost }) => {
      const attendee = (id: string, side: Attendee['side']) => fc.record({ id: fc.constant(id), side: fc.constant(side), from: fc.constantFrom(1, 1, 2), until: fc.constantFrom(4, 4, 2), most: fc.integer({ min: 1, max: 3 }) })
      const names = (letter: string, count: number) => Array.from({ length: count }, (_, index) => `${letter}${index}`)
      const pairs = names('f', firms).flatMap((firm) => names('e', experts).map((expert) => ({ firm, expert })))
      const pairOf = ({ firm, expert }: { firm: string; expert: string }) =>
        fc.record({ firm: fc.constant(firm), expert: fc.constant(expert), need: fc.constant(null), value: fc.integer({ min: 1, max: 200 }), wishedBy: fc.subarray([firm, expert]), locked: fc.constantFrom(false, false, false, true) })
      return fc.record({
        rounds: fc.constant(rounds),
        attendees: fc.tuple(...names('f', firms).map((id) => attendee(id, 'firm')), ...names('e', experts).map((id) => attendee(id, 'expert'))),
        pairs: fc.subarray(pairs).chain((some) => fc.tuple(...some.map(pairOf))),
        tables: fc.constant(names('t', tables).map((id, index) => ({ id, lostFrom: index === 0 ? lost : null }))),
        fixed: fc.constant<Placed[]>([]),
      })
    }) as fc.Arbitrary<Task>

const counts = (keys: string[]) => Math.max(0, ...[...new Set(keys)].map((key) => keys.filter((one) => one === key).length))

/** Every rule of a timetable, of the fixed and the new meetings together. */
function expectSound({ rounds, attendees, pairs, tables, fixed }: Task, meetings: Placed[]): void {
  const all = [...fixed, ...meetings]
  expect(counts(all.flatMap(({ firm, expert, round, table }) => [`${firm} ${round}`, `${expert} ${round}`, `${table} ${round}`]))).toBeLessThanOrEqual(1)
  expect(counts(all.map(keyOf))).toBeLessThanOrEqual(1)
  for (const one of meetings) {
    expect(rounds).toContain(one.round)
    expect(pairs.map(keyOf)).toContain(keyOf(one))
    expect(tablesIn(tables, one.round).map(({ id }) => id)).toContain(one.table)
    for (const id of [one.firm, one.expert]) expect(isThere(attendees.find((other) => other.id === id)!, one.round)).toBe(true)
  }
  for (const { id, most } of attendees) expect(all.filter(({ firm, expert }) => firm === id || expert === id).length).toBeLessThanOrEqual(Math.max(most, fixed.filter(({ firm, expert }) => firm === id || expert === id).length))
}

type Choice = Pick<Placed, 'firm' | 'expert' | 'round'>

/** Every timetable there can be (without tables), by trying: for cases of a few pairs. */
function allTimetables({ rounds, attendees, pairs, tables, fixed }: Task): Choice[][] {
  const held = new Set(fixed.map(keyOf))
  let found: Choice[][] = [[]]
  const fits = (chosen: Choice[], one: Choice) => {
    const all: Choice[] = [...fixed, ...chosen, one]
    const meets = (id: string) => all.filter(({ firm, expert }) => firm === id || expert === id)
    const here = all.filter(({ round }) => round === one.round)
    return [one.firm, one.expert].every((id) => {
      const attendee = attendees.find((other) => other.id === id)!
      return isThere(attendee, one.round) && meets(id).length <= attendee.most && meets(id).filter(({ round }) => round === one.round).length === 1
    }) && here.length <= tablesIn(tables, one.round).length
  }
  for (const pair of pairs.filter((pair) => !held.has(keyOf(pair)))) {
    found = found.flatMap((chosen) => [chosen, ...rounds.map((round) => ({ firm: pair.firm, expert: pair.expert, round })).filter((one) => fits(chosen, one)).map((one) => [...chosen, one])])
  }
  return found
}

/** The aims of the model, counted anew from their description. */
function reached({ pairs, attendees, before = [], fixed }: Task, chosen: Choice[]): number[] {
  const pairOf = (one: Choice) => pairs.find((pair) => keyOf(pair) === keyOf(one))
  const all = [...fixed, ...chosen]
  const kept = before.map((old) => chosen.find((one) => keyOf(one) === keyOf(old))).map((now, index) => (!now ? 0 : now.round === before[index]!.round ? 2 : 1))
  const met = attendees.filter(({ id }) => all.some(({ firm, expert }) => firm === id || expert === id)).length
  const wished = attendees.filter(({ id }) => all.some((one) => pairOf(one)?.wishedBy.includes(id))).length
  const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
  return [all.filter((one) => pairOf(one)?.locked).length, sum(kept), met, wished, sum(chosen.map((one) => pairOf(one)!.value))]
}

const inOrder = (one: number[], other: number[]) => one.map((value, index) => other[index]! - value).find((difference) => difference !== 0) ?? 0

const bestByTrying = (task: Task) => allTimetables(task).map((chosen) => reached(task, chosen)).sort(inOrder)[0]!

/** A timetable and what became of the morning: one did not come, one comes late, a table is lost; the rounds before `first` are over. */
async function disturbed(task: Task, { first, gone, late }: { first: number; gone: number; late: number }): Promise<Task> {
  const { meetings } = await plan(task)
  const { attendees, tables } = task
  const absent = attendees[gone % attendees.length]!.id
  return {
    ...task,
    rounds: task.rounds.filter((round) => round >= first),
    attendees: attendees.filter(({ id }) => id !== absent).map((one, index) => (index === late % attendees.length ? { ...one, from: Math.max(one.from, first + 1) } : one)),
    pairs: task.pairs.filter(({ firm, expert }) => firm !== absent && expert !== absent),
    tables: tables.length > 1 ? tables.map((table, index) => (index === 1 ? { ...table, lostFrom: first } : table)) : tables,
    fixed: meetings.filter(({ round }) => round < first),
    before: meetings.filter(({ round }) => round >= first),
  }
}

const accidents = fc.record({ first: fc.constantFrom(1, 2, 4), gone: fc.nat(20), late: fc.nat(20) })

describe('a timetable', () => {
  it('books nobody and no table twice, keeps to breaks, presence and limits', () =>
    fc.assert(fc.asyncProperty(tasks(5), async (task) => expectSound(task, (await plan(task)).meetings)), { numRuns: 15 }))

  it('reaches what trying all timetables finds, aim by aim', () =>
    fc.assert(
      fc.asyncProperty(tasks(2, [1, 2]), async (task) => {
        const { meetings } = await plan(task)
        expect(reached(task, meetings)).toEqual(bestByTrying(task))
      }),
      { numRuns: 25 },
    ))

  it('names the pairs that must meet and cannot', async () => {
    const attendee = (id: string, side: 'firm' | 'expert') => ({ id, side, from: 1, until: 1, most: 1 })
    const pair = (expert: string) => ({ firm: 'f', expert, need: null, value: 10, wishedBy: [], locked: true })
    const solved = await plan({ rounds: [1], attendees: [attendee('f', 'firm'), attendee('a', 'expert'), attendee('b', 'expert')], pairs: [pair('a'), pair('b')], tables: [{ id: 't', lostFrom: null }], fixed: [] })
    expect(solved.meetings).toHaveLength(1)
    expect(solved.unplaced).toHaveLength(1)
  })

  it('keeps an expert at one table where it can', async () => {
    const ids = ['f0', 'f1', 'f2']
    const attendees: Attendee[] = [...ids.map((id) => ({ id, side: 'firm' as const, from: 1, until: 3, most: 3 })), { id: 'e', side: 'expert', from: 1, until: 3, most: 3 }]
    const { meetings } = await plan({ rounds: [1, 2, 3], attendees, pairs: ids.map((firm) => ({ firm, expert: 'e', need: null, value: 1, wishedBy: [], locked: false })), tables: ['t1', 't2'].map((id) => ({ id, lostFrom: null })), fixed: [] })
    expect(meetings.map(({ table }) => table)).toEqual(['t1', 't1', 't1'])
  })
})

describe('a re-planned timetable', () => {
  it('is sound and leaves what is over as it was', () =>
    fc.assert(
      fc.asyncProperty(tasks(4), accidents, async (task, accident) => {
        const after = await disturbed(task, accident)
        const { meetings } = await plan(after)
        expectSound({ ...after, pairs: [...after.pairs, ...task.pairs], attendees: after.attendees }, meetings)
        for (const { round } of meetings) expect(round).toBeGreaterThanOrEqual(accident.first)
      }),
      { numRuns: 15 },
    ))

  it('changes as little as trying all finds, then loses as little', () =>
    fc.assert(
      fc.asyncProperty(tasks(2, [1, 2, 4]), accidents, async (task, accident) => {
        const after = await disturbed(task, accident)
        expect(reached(after, (await plan(after)).meetings)).toEqual(bestByTrying(after))
      }),
      { numRuns: 20 },
    ))

  it('stays as it is where nothing happened', () =>
    fc.assert(
      fc.asyncProperty(tasks(4), async (task) => {
        const { meetings } = await plan(task)
        const again = await plan({ ...task, before: meetings })
        const { moved, dropped, reseated } = differenceBetween(meetings, again.meetings)
        expect([moved, dropped, reseated]).toEqual([[], [], []])
      }),
      { numRuns: 10 },
    ))
})

it('finds no clash in any meeting of a timetable, and each kind of clash where it is', async () => {
  await fc.assert(
    fc.asyncProperty(tasks(4), async (task) => {
      const { meetings } = await plan(task)
      for (const one of meetings) expect(clashesOf(one, task, meetings, 1)).toEqual([])
    }),
    { numRuns: 5 },
  )
  const attendees = ['f', 'g'].map((id) => ({ id, side: 'firm' as const, from: 1, until: 2, most: 9 })).concat(['e', 'd'].map((id) => ({ id, side: 'expert' as never, from: 1, until: 4, most: 9 })))
  const event = { rounds: [1, 2, 4], attendees, tables: [{ id: 't', lostFrom: null }, { id: 'u', lostFrom: 2 }] }
  const timetable = [{ firm: 'f', expert: 'e', need: null, round: 1, table: 't' }]
  expect(clashesOf({ firm: 'g', expert: 'e', round: 1, table: 't' }, event, timetable, 1)).toEqual(['expertBusy', 'tableTaken'])
  expect(clashesOf({ firm: 'f', expert: 'd', round: 1, table: 'u' }, event, timetable, 2)).toEqual(['past', 'firmBusy'])
  expect(clashesOf({ firm: 'g', expert: 'd', round: 4, table: 'u' }, event, timetable, 2)).toEqual(['firmAway', 'tableLost'])
  expect(clashesOf({ firm: 'g', expert: 'd', round: 3, table: 't' }, event, timetable, 2)).toContain('break')
})
