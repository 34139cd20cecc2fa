import fc from 'fast-check'
import { type AssignProblem, type Pair } from './types.ts'

/** A problem with every pair a candidate: scores[need][expert]. Wanted numbers and capacities are 1 unless told. */
export function problemOf(scores: number[][], given: Partial<AssignProblem> & { wanted?: number[]; capacities?: number[] } = {}): AssignProblem {
  const { wanted = [], capacities = [], ...rest } = given
  return {
    needs: scores.map((_, i) => ({ id: `n${i}`, wanted: wanted[i] ?? 1 })),
    experts: (scores[0] ?? []).map((_, j) => ({ id: `e${j}`, capacity: capacities[j] ?? 1 })),
    candidates: scores.flatMap((row, i) => row.map((score, j) => ({ needId: `n${i}`, expertId: `e${j}`, score }))),
    limits: { mustFill: false },
    locked: [],
    forbidden: [],
    mode: 'total',
    ...rest,
  }
}

/** Small problems with every kind of limit, many of them tight. */
export const smallProblem = fc
  .record({ needs: fc.integer({ min: 1, max: 3 }), experts: fc.integer({ min: 1, max: 4 }) })
  .chain(({ needs, experts }) =>
    fc.record({
      scores: fc.array(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: experts, maxLength: experts }), { minLength: needs, maxLength: needs }),
      wanted: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: needs, maxLength: needs }),
      capacities: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: experts, maxLength: experts }),
      institutions: fc.array(fc.constantFrom('a', 'b', undefined), { minLength: experts, maxLength: experts }),
      conflicted: fc.array(fc.boolean(), { minLength: needs * experts, maxLength: needs * experts }),
      perNeed: fc.constantFrom(undefined, 1),
      inAll: fc.constantFrom(undefined, 1, 2),
      mustFill: fc.boolean(),
      forbidden: fc.constantFrom<Pair[]>([], [{ needId: 'n0', expertId: 'e0' }]),
      locked: fc.constantFrom<Pair[]>([], [], [{ needId: 'n0', expertId: `e${experts - 1}` }]),
    }),
  )
  .map(({ scores, institutions, conflicted, perNeed, inAll, mustFill, ...rest }): AssignProblem => {
    const problem = problemOf(scores, rest)
    return {
      ...problem,
      experts: problem.experts.map((expert, j) => ({ ...expert, institutionId: institutions[j] })),
      candidates: problem.candidates.map((candidate, i) => ({ ...candidate, conflicted: conflicted[i] && i % 3 === 0 })),
      limits: { mustFill, perNeedFromInstitution: perNeed, inAllFromInstitution: inAll },
    }
  })
