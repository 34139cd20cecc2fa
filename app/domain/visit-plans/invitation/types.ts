/** A need that the visit may serve. */
export interface CandidateNeed {
  weight: number
  /** Must be covered before anything else counts. */
  must: boolean
}

/** Somebody who could be invited. */
export interface CandidateExpert {
  institutionId: string | null
  /** Needs they can take on beside what they carry; Infinity where they did not say. */
  room: number
  must: boolean
}

/** The choice of whom to invite, as plain data. */
export interface InvitationProblem {
  needs: CandidateNeed[]
  experts: CandidateExpert[]
  /** 0 to 1 by need and expert: how far the expert covers the need. */
  scores: number[][]
  seats: number
  perInstitution: number | null
  /** Seats already promised to unnamed guests, by institution. */
  promised: Record<string, number>
}
