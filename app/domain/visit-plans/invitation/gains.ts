import { bestCover } from './cover'
import type { InvitationProblem } from './types'

/** Weight x score of every pair. A need that must be covered counts for more than all others together. */
export function gainsOf({ needs, scores }: InvitationProblem): number[][] {
  const all = needs.reduce((sum, { weight }) => sum + weight, 0) + 1
  return scores.map((row, need) => row.map((score) => (score > 0 ? needs[need]!.weight * score + (needs[need]!.must ? all : 0) : 0)))
}

/** What the invited cover: weight x score, each need by one expert at most, and by whom. */
export function coverageOf(problem: InvitationProblem, invited: number[]): { total: number; expertOf: (number | null)[] } {
  const gains = gainsOf(problem)
  const { expertOf } = bestCover(gains.map((row) => invited.map((expert) => row[expert]!)), invited.map((expert) => problem.experts[expert]!.room))
  const byExpert = expertOf.map((place) => (place === null ? null : invited[place]!))
  return { total: byExpert.reduce<number>((sum, expert, need) => sum + (expert === null ? 0 : problem.needs[need]!.weight * problem.scores[need]![expert]!), 0), expertOf: byExpert }
}

/** What everybody adds: the invited by what would be lost without them, the others by what they would bring if one more came. */
export function marginsOf(problem: InvitationProblem, invited: number[]): number[] {
  const { total } = coverageOf(problem, invited)
  const come = new Set(invited)
  return problem.experts.map((_, expert) => {
    const other = coverageOf(problem, come.has(expert) ? invited.filter((one) => one !== expert) : [...invited, expert])
    return Math.abs(total - other.total)
  })
}

/** Why somebody who fits is not invited. */
export type LeftOut = 'adds_nothing' | 'institution_full' | 'no_seat' | 'worth_a_seat'

/** The reason for each expert who is not invited, given what they would add. */
export function leftOutOf({ experts, seats, perInstitution, promised }: InvitationProblem, invited: number[], margins: number[], expert: number): LeftOut {
  if (margins[expert]! < 1e-6) return 'adds_nothing'
  const institutionId = experts[expert]!.institutionId
  const colleagues = invited.filter((one) => institutionId !== null && experts[one]!.institutionId === institutionId).length
  if (perInstitution !== null && institutionId !== null && colleagues + (promised[institutionId] ?? 0) >= perInstitution) return 'institution_full'
  return invited.length >= seats ? 'no_seat' : 'worth_a_seat'
}
