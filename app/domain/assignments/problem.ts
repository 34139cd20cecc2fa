import type { AssignmentExpert, AssignmentNeed, AssignmentPair, AssignmentVersion } from '@prisma-client'
import type { AssignProblem } from '@search/index.server'
import { bands } from './assignments.schema'

export interface LoadedVersion extends AssignmentVersion {
  needs: AssignmentNeed[]
  experts: (AssignmentExpert & { expert: { institutionId: string | null } })[]
  pairs: AssignmentPair[]
}

/** What to load of a version so that its problem can be read from it. */
export const forSolving = { needs: true, experts: { include: { expert: { select: { institutionId: true } } } }, pairs: true } as const

/** A version as the solver takes it. Twins that were merged since stand twice in it: the last row of each counts. */
export function problemOf(version: LoadedVersion): AssignProblem {
  const pairs = [...new Map(version.pairs.map((pair) => [`${pair.needId} ${pair.expertId}`, pair])).values()]
  const marked = (mark: 'locked' | 'forbidden') => pairs.filter((pair) => pair.mark === mark).map(({ needId, expertId }) => ({ needId, expertId }))
  const good = bands.slice(0, bands.indexOf(version.leastBand as 'weak') + 1) as string[]
  const experts = version.experts.map(({ expertId, room, load, expert }) => ({ id: expertId, capacity: room, load, institutionId: expert.institutionId ?? undefined }))
  return {
    needs: version.needs.map(({ needId, wanted }) => ({ id: needId, wanted })),
    experts: [...new Map(experts.map((expert) => [expert.id, expert])).values()],
    candidates: pairs.filter(({ band, mark, conflicted }) => conflicted || mark === 'locked' || good.includes(band)).map(({ needId, expertId, score, conflicted }) => ({ needId, expertId, score, conflicted })),
    limits: { mustFill: version.mustFill, perNeedFromInstitution: version.perNeedMost ?? undefined, inAllFromInstitution: version.inAllMost ?? undefined },
    locked: marked('locked'),
    forbidden: marked('forbidden'),
    mode: version.mode,
  }
}
