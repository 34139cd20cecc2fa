import type { Assigned, AssignProgress, Change, Explanation } from '@search/index.server'

export type { Change, Reason, Violation } from '@search/index.server'

/** What is kept of a solved version beside its pairs. */
export type SolvedOutcome = Pick<Assigned, 'status' | 'total' | 'bound' | 'gap' | 'levels'>

/** What a version's `outcome` holds, by its state: `done` or `infeasible`. */
export type Outcome = SolvedOutcome | Explanation

export type Progress = AssignProgress

export const isExplanation = (outcome: Outcome | null): outcome is Explanation => outcome !== null && 'reasons' in outcome

export const isSolved = (outcome: Outcome | null): outcome is SolvedOutcome => outcome !== null && 'total' in outcome

/** The version after a change that makes it possible. */
export interface Setup {
  wanted: Record<string, number>
  room: Record<string, number>
  perNeedMost: number | null
  inAllMost: number | null
  /** The mark of a pair, by its need's and expert's ids with a space between. */
  marks: Record<string, 'locked' | 'forbidden' | null>
}

/** A set-up with the changes of a relaxation made in it. */
export function relaxed(setup: Setup, changes: Change[]): Setup {
  return changes.reduce((now, change): Setup => {
    switch (change.kind) {
      case 'wanted':
        return { ...now, wanted: { ...now.wanted, [change.needId]: change.to } }
      case 'capacity':
        return { ...now, room: { ...now.room, [change.expertId]: change.to } }
      case 'perNeedFromInstitution':
        return { ...now, perNeedMost: change.to }
      case 'inAllFromInstitution':
        return { ...now, inAllMost: change.to }
      case 'unlock':
      case 'allow':
        return { ...now, marks: { ...now.marks, [`${change.needId} ${change.expertId}`]: null } }
    }
  }, setup)
}
