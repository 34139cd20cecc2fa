import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assign } from './assign.ts'
import { problemOf, smallProblem } from './assign.fixture.ts'
import { type AssignProblem, type Change } from './types.ts'

const mustFill = { mustFill: true }

test('a need with one candidate who need not stay away can get one', async () => {
  const problem = problemOf([[80, 70, 60]], { wanted: [2], limits: mustFill, forbidden: [{ needId: 'n0', expertId: 'e2' }] })
  const candidates = problem.candidates.map((candidate) => ({ ...candidate, conflicted: candidate.expertId === 'e1' }))
  expect(await assign({ ...problem, candidates })).toEqual({
    status: 'infeasible',
    reasons: [{ kind: 'few_candidates', needId: 'n0', wanted: 2, possible: 1, candidates: 3, conflicted: 1, forbidden: 1 }],
    relaxations: [[{ kind: 'wanted', needId: 'n0', from: 2, to: 1 }], [{ kind: 'allow', needId: 'n0', expertId: 'e2' }]],
  })
})

test('needs that want one expert compete; one less wanted or one place more helps', async () => {
  const problem = problemOf([[80, 0], [70, 0], [0, 60]], { limits: mustFill })
  const candidates = problem.candidates.filter(({ score }) => score > 0)
  const result = await assign({ ...problem, candidates })
  expect(result).toMatchObject({ status: 'infeasible', reasons: [{ kind: 'too_little_room', needIds: ['n0', 'n1'], expertIds: ['e0'], wanted: 2, room: 1 }] })
  expect('relaxations' in result && result.relaxations[1]).toEqual([{ kind: 'capacity', expertId: 'e0', from: 1, to: 2 }])
})

test('an institution that may send no more is named as the reason', async () => {
  const problem = problemOf([[80, 70], [70, 60]], { limits: { ...mustFill, inAllFromInstitution: 1 } })
  const experts = problem.experts.map((expert) => ({ ...expert, institutionId: 'csu' }))
  const result = await assign({ ...problem, experts })
  expect(result).toMatchObject({ reasons: [{ kind: 'institution', limit: 1 }] })
  expect('relaxations' in result && result.relaxations[1]).toEqual([{ kind: 'inAllFromInstitution', from: 1, to: 2 }])
})

test('two locks upon one place: one must go', async () => {
  const problem = problemOf([[80], [70]], { locked: [{ needId: 'n0', expertId: 'e0' }, { needId: 'n1', expertId: 'e0' }] })
  const result = await assign(problem)
  expect(result).toMatchObject({ status: 'infeasible', reasons: [{ kind: 'locked' }], relaxations: [[{ kind: 'unlock' }], [{ kind: 'capacity', from: 1, to: 2 }]] })
})

test('after any of the relaxations there is an assignment', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (given) => {
      const problem = { ...given, limits: { ...given.limits, mustFill: true } }
      const result = await assign(problem)
      if (result.status !== 'infeasible') return
      for (const changes of result.relaxations) {
        expect(changes.length).toBeGreaterThan(0)
        expect((await assign(relaxed(problem, changes))).status).toBe('optimal')
      }
    }),
    { numRuns: 30 },
  )
})

test('wanting less is asked of as few places as trying all finds', async () => {
  await fc.assert(
    fc.asyncProperty(smallProblem, async (given) => {
      const problem = { ...given, locked: [], limits: { ...given.limits, mustFill: true } }
      const result = await assign(problem)
      if (result.status !== 'infeasible') return
      const places = (changes: Change[]) => changes.reduce((sum, change) => sum + (change.kind === 'wanted' ? change.from - change.to : 0), 0)
      const filled = await assign({ ...problem, limits: { ...problem.limits, mustFill: false }, candidates: problem.candidates.map((candidate) => ({ ...candidate, score: 1 })) })
      const wanted = problem.needs.reduce((sum, need) => sum + need.wanted, 0)
      expect(places(result.relaxations[0]!)).toBe(wanted - ('total' in filled ? filled.total : NaN))
    }),
    { numRuns: 30 },
  )
})

function relaxed(problem: AssignProblem, changes: Change[]): AssignProblem {
  return changes.reduce((now, change) => {
    const other = (pair: { needId: string; expertId: string }) => !('needId' in change && 'expertId' in change && pair.needId === change.needId && pair.expertId === change.expertId)
    if (change.kind === 'wanted') return { ...now, needs: now.needs.map((need) => (need.id === change.needId ? { ...need, wanted: change.to } : need)) }
    if (change.kind === 'capacity') return { ...now, experts: now.experts.map((expert) => (expert.id === change.expertId ? { ...expert, capacity: change.to } : expert)) }
    if (change.kind === 'unlock') return { ...now, locked: now.locked.filter(other) }
    if (change.kind === 'allow') return { ...now, forbidden: now.forbidden.filter(other) }
    return { ...now, limits: { ...now.limits, [change.kind]: change.to } }
  }, problem)
}
