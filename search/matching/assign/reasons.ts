import { type Base, keyOf } from './base.ts'
import { type Change, type Reason } from './types.ts'

/** What stands behind the changes of a least relaxation: a need's own shortage, needs that compete, an institution's limit, a lock. */
export function reasonsFor(base: Base, changes: Change[]): Reason[] {
  const short = changes.flatMap((change) => (change.kind === 'wanted' ? [change.needId] : []))
  const alone = short.flatMap((needId) => ownShortage(base, needId) ?? [])
  const lonely = new Set(alone.map(({ needId }) => needId))
  const together = short.filter((needId) => !lonely.has(needId))
  const locks = changes.flatMap((change): Reason[] => (change.kind === 'unlock' ? [{ kind: 'locked', needId: change.needId, expertId: change.expertId }] : []))
  return [...alone, ...(together.length > 0 ? competing(base, together) : []), ...locks]
}

function ownShortage({ problem, byNeed, open, experts }: Base, needId: string): Extract<Reason, { kind: 'few_candidates' }> | undefined {
  const { wanted } = problem.needs.find(({ id }) => id === needId)!
  const most = problem.limits.perNeedFromInstitution ?? Infinity
  const taken = new Map<string, number>()
  const possible = (byNeed.get(needId) ?? []).filter((column) => {
    const expert = experts.get(open[column]!.expertId)!
    const group = expert.institutionId ?? expert.id
    taken.set(group, (taken.get(group) ?? 0) + 1)
    return expert.capacity > 0 && (!expert.institutionId || taken.get(group)! <= most)
  }).length
  if (possible >= wanted) return undefined
  const candidates = problem.candidates.filter((candidate) => candidate.needId === needId)
  const forbidden = new Set(problem.forbidden.map(keyOf))
  const conflicted = candidates.filter((candidate) => candidate.conflicted).length
  return { kind: 'few_candidates', needId, wanted, possible, candidates: candidates.length, conflicted, forbidden: candidates.filter((candidate) => !candidate.conflicted && forbidden.has(keyOf(candidate))).length }
}

/**
 * The needs that compete: from the short ones through their possible experts to all needs that could take these, as far as room
 * is short (Hall's condition: a set of needs that wants more than all its experts together can take on). Where these have room
 * enough, an institution's limit holds them back.
 */
function competing(base: Base, short: string[]): Reason[] {
  const { needIds, expertIds } = narrowed(base, short)
  const wanted = sum(base.problem.needs.filter(({ id }) => needIds.has(id)).map((need) => need.wanted))
  const room = roomOf(base, needIds, expertIds)
  if (wanted > room) return [{ kind: 'too_little_room', needIds: base.problem.needs.map(({ id }) => id).filter((id) => needIds.has(id)), expertIds: [...expertIds], wanted, room }]
  const limit = base.problem.limits.inAllFromInstitution ?? base.problem.limits.perNeedFromInstitution
  return limit === undefined ? [] : [{ kind: 'institution', needIds: short, limit }]
}

/** Needs reached from the short ones, then those left out again without which the rest still wants too much: what remains is small enough to be read. */
function narrowed(base: Base, short: string[]) {
  const needIds = new Set(short)
  for (const needId of needIds) for (const expertId of expertsOf(base, needId)) for (const column of base.byExpert.get(expertId) ?? []) needIds.add(base.open[column]!.needId)
  const wanted = new Map(base.problem.needs.map((need) => [need.id, need.wanted]))
  const tooMuch = (ids: Set<string>) => sum([...ids].map((id) => wanted.get(id)!)) > roomOf(base, ids, reachedBy(base, ids))
  for (const needId of [...needIds].reverse()) {
    needIds.delete(needId)
    if (!tooMuch(needIds)) needIds.add(needId)
  }
  return { needIds, expertIds: reachedBy(base, needIds) }
}

const expertsOf = ({ byNeed, open }: Base, needId: string) => (byNeed.get(needId) ?? []).map((column) => open[column]!.expertId)

const reachedBy = (base: Base, needIds: Set<string>) => new Set([...needIds].flatMap((needId) => expertsOf(base, needId)))

/** What the experts can take on of these needs: each no more than it has candidates among them. */
const roomOf = ({ experts, byExpert, open }: Base, needIds: Set<string>, expertIds: Set<string>) =>
  sum([...expertIds].map((id) => Math.min(experts.get(id)!.capacity, (byExpert.get(id) ?? []).filter((column) => needIds.has(open[column]!.needId)).length)))

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
