import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bestCover } from './cover'
import { coverageOf, leftOutOf, marginsOf } from './gains'
import { bestInvitation } from './invite.server'
import type { InvitationProblem } from './types'

/** Few distinct scores, so that ties and empty rows come up. */
const score = fc.constantFrom(0, 0, 0.4, 0.5, 0.75, 0.9)

const problem: fc.Arbitrary<InvitationProblem> = fc
  .record({ needs: fc.integer({ min: 1, max: 5 }), experts: fc.integer({ min: 1, max: 6 }) })
  .chain((size) =>
    fc.record({
      needs: fc.array(fc.record({ weight: fc.constantFrom(0.5, 1, 2), must: fc.constant(false) }), { minLength: size.needs, maxLength: size.needs }),
      experts: fc.array(fc.record({ institutionId: fc.constantFrom(null, 'a', 'b'), room: fc.constantFrom(0, 1, 2, Infinity), must: fc.constantFrom(false, false, false, true) }), { minLength: size.experts, maxLength: size.experts }),
      scores: fc.array(fc.array(score, { minLength: size.experts, maxLength: size.experts }), { minLength: size.needs, maxLength: size.needs }),
      seats: fc.integer({ min: 0, max: 4 }),
      perInstitution: fc.constantFrom(null, 1, 2),
      promised: fc.constantFrom<Record<string, number>>({}, { a: 1 }),
    }),
  )

const setsOf = <T>(items: T[]): T[][] => items.reduce<T[][]>((sets, item) => [...sets, ...sets.map((set) => [...set, item])], [[]])

function keepsBudget({ experts, seats, perInstitution, promised }: InvitationProblem, invited: number[]): boolean {
  const share = (id: string) => invited.filter((expert) => experts[expert]!.institutionId === id).length + (promised[id] ?? 0)
  const own = new Set(invited.flatMap((expert) => experts[expert]!.institutionId ?? []))
  return invited.length <= seats && (perInstitution === null || [...own].every((id) => share(id) <= perInstitution)) && experts.every(({ must }, expert) => !must || invited.includes(expert))
}

/** The best way to give needs to experts by trying every one. */
function coverByTrying(gains: number[][], rooms: number[], need = 0): number {
  if (need === gains.length) return 0
  const others = rooms.map((room, expert) => (room > 0 && gains[need]![expert]! > 0 ? gains[need]![expert]! + coverByTrying(gains, rooms.with(expert, room - 1), need + 1) : 0))
  return Math.max(coverByTrying(gains, rooms, need + 1), ...others)
}

it('gives needs to experts as well as trying every way does, within the room of each', () => {
  fc.assert(
    fc.property(problem, ({ scores, experts }) => {
      const rooms = experts.map(({ room }) => room)
      const { total, expertOf } = bestCover(scores, rooms)
      expect(total).toBeCloseTo(coverByTrying(scores, rooms))
      for (const [expert, room] of rooms.entries()) expect(expertOf.filter((one) => one === expert).length).toBeLessThanOrEqual(room)
    }),
  )
})

it('invites who together cover most, as trying every set does, and nobody where those who must come do not fit', async () => {
  await fc.assert(
    fc.asyncProperty(problem, async (asked) => {
      const allowed = setsOf([...asked.experts.keys()]).filter((set) => keepsBudget(asked, set))
      const invitation = await bestInvitation(asked)
      expect(invitation === null).toBe(allowed.length === 0)
      if (!invitation) return
      expect(keepsBudget(asked, invitation.invited)).toBe(true)
      expect(coverageOf(asked, invitation.invited).total).toBeCloseTo(Math.max(...allowed.map((set) => coverageOf(asked, set).total)))
    }),
    { numRuns: 12 },
  )
}, 30_000)

const two: InvitationProblem = {
  needs: [{ weight: 1, must: false }, { weight: 1, must: false }, { weight: 1, must: false }],
  experts: [
    { institutionId: 'a', room: Infinity, must: false },
    { institutionId: 'a', room: Infinity, must: false },
    { institutionId: 'b', room: 1, must: false },
    { institutionId: null, room: Infinity, must: false },
  ],
  scores: [[0.9, 0.8, 0, 0], [0, 0, 0.8, 0], [0, 0, 0.7, 0.5]],
  seats: 2,
  perInstitution: 1,
  promised: {},
}

it('covers what must be covered first, even at the cost of more', async () => {
  expect((await bestInvitation({ ...two, seats: 1 }))!.invited).toEqual([0])
  const must = { ...two, seats: 1, needs: two.needs.with(2, { weight: 1, must: true }) }
  expect((await bestInvitation(must))!.invited).toEqual([2])
  expect(coverageOf(must, [2])).toEqual({ total: 0.7, expertOf: [null, null, 2] })
})

it('tells what each adds and why the others stay at home', async () => {
  const { invited, proven } = (await bestInvitation(two))!
  expect([invited, proven]).toEqual([[0, 2], true])
  const margins = marginsOf(two, invited)
  expect(margins.map((margin) => Number(margin.toFixed(6)))).toEqual([0.9, 0, 0.8, 0.5])
  expect(leftOutOf(two, invited, margins, 1)).toBe('adds_nothing')
  expect(leftOutOf(two, invited, margins, 3)).toBe('no_seat')
  expect(leftOutOf({ ...two, seats: 3 }, invited, margins, 3)).toBe('worth_a_seat')
  expect(leftOutOf({ ...two, scores: two.scores.with(1, [0, 0.9, 0.8, 0]) }, invited, marginsOf({ ...two, scores: two.scores.with(1, [0, 0.9, 0.8, 0]) }, invited), 1)).toBe('institution_full')
})
