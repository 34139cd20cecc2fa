import { grouped, keyOf, totalOf } from './base.ts'
import { type AssignedPair, type AssignProblem } from './types.ts'

/** A limit that a set of pairs breaks. */
export type Violation =
  | { kind: 'capacity'; expertId: string; taken: number; most: number }
  | { kind: 'wanted'; needId: string; taken: number; wanted: number }
  | { kind: 'perNeedFromInstitution'; needId: string; institutionId: string; taken: number; most: number }
  | { kind: 'inAllFromInstitution'; institutionId: string; taken: number; most: number }
  | { kind: 'conflict' | 'forbidden' | 'unlocked'; needId: string; expertId: string }

/** What a set of pairs, however it came about, breaks; nothing when it keeps all limits. */
export function violationsOf(problem: AssignProblem, pairs: AssignedPair[]): Violation[] {
  return [...perExpert(problem, pairs), ...perNeed(problem, pairs), ...perInstitution(problem, pairs), ...perPair(problem, pairs)]
}

function perExpert({ experts }: AssignProblem, pairs: AssignedPair[]): Violation[] {
  const taken = grouped(pairs, ({ expertId }) => expertId)
  return experts.flatMap(({ id, capacity }) => {
    const count = taken.get(id)?.length ?? 0
    return count > capacity ? [{ kind: 'capacity', expertId: id, taken: count, most: capacity }] : []
  })
}

function perNeed({ needs, limits }: AssignProblem, pairs: AssignedPair[]): Violation[] {
  const taken = grouped(pairs, ({ needId }) => needId)
  return needs.flatMap(({ id, wanted }) => {
    const count = taken.get(id)?.length ?? 0
    return count > wanted || (limits.mustFill && count < wanted) ? [{ kind: 'wanted', needId: id, taken: count, wanted }] : []
  })
}

function perInstitution({ experts, limits }: AssignProblem, pairs: AssignedPair[]): Violation[] {
  const institutions = new Map(experts.map(({ id, institutionId }) => [id, institutionId]))
  const from = (group: (pair: AssignedPair) => string) => [...grouped(pairs.filter(({ expertId }) => institutions.get(expertId)), group).values()]
  const { perNeedFromInstitution: each = Infinity, inAllFromInstitution: all = Infinity } = limits
  const institutionOf = (at: number[], list: AssignedPair[]) => institutions.get(list[at[0]!]!.expertId)!
  const listed = pairs.filter(({ expertId }) => institutions.get(expertId))
  return [
    ...from(({ needId, expertId }) => `${needId} ${institutions.get(expertId)}`).flatMap((at): Violation[] =>
      at.length > each ? [{ kind: 'perNeedFromInstitution', needId: listed[at[0]!]!.needId, institutionId: institutionOf(at, listed), taken: at.length, most: each }] : []),
    ...from(({ expertId }) => institutions.get(expertId)!).flatMap((at): Violation[] =>
      at.length > all ? [{ kind: 'inAllFromInstitution', institutionId: institutionOf(at, listed), taken: at.length, most: all }] : []),
  ]
}

function perPair({ candidates, forbidden, locked }: AssignProblem, pairs: AssignedPair[]): Violation[] {
  const taken = new Set(pairs.map(keyOf))
  const among = (list: { needId: string; expertId: string }[], kind: 'conflict' | 'forbidden' | 'unlocked', wanted: boolean): Violation[] =>
    list.filter((pair) => taken.has(keyOf(pair)) === wanted).map(({ needId, expertId }) => ({ kind, needId, expertId }))
  return [...among(candidates.filter(({ conflicted }) => conflicted), 'conflict', true), ...among(forbidden, 'forbidden', true), ...among(locked, 'unlocked', false)]
}

/** What comes of every need taking its best candidates without regard to the others: the pairs, their total, and who would carry too much. */
export function eachItsBest({ needs, experts, candidates }: AssignProblem) {
  const own = grouped(candidates, ({ needId }) => needId)
  const pairs = needs.flatMap(({ id, wanted }) => {
    const possible = (own.get(id) ?? []).map((i) => candidates[i]!).filter(({ conflicted }) => !conflicted)
    return possible.sort((a, b) => b.score - a.score || (a.expertId < b.expertId ? -1 : 1)).slice(0, wanted)
  })
  const taken = grouped(pairs, ({ expertId }) => expertId)
  const over = experts.flatMap(({ id, capacity }) => {
    const count = taken.get(id)?.length ?? 0
    return count > capacity ? [{ expertId: id, taken: count, capacity }] : []
  })
  return { pairs, total: totalOf(pairs), over }
}
