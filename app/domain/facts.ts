import type { AgreementState, ApplicationState, DisclosureTier, DockingState, EntitlementState, ExpertRole, IntroductionOrigin, IntroductionSide, IntroductionState, JoinRequestKind, JoinRequestState, MemberRole, NeedState, RecordState } from '@prisma-client'

/** What the rules need to know of each kind of record; `facts.server.ts` reads them from rows. */
export interface InstitutionFacts {
  state: RecordState
}

export interface EnterpriseFacts {
  id: string
  state: RecordState
}

export interface ExpertFacts {
  id: string
  state: RecordState
}

export interface WorkFacts {
  state: RecordState
  expert: ExpertFacts
}

export interface NeedFacts {
  enterpriseId: string
  state: NeedState
  disclosure: DisclosureTier
  hideEnterprise: boolean
  /** Experts with an introduction on the need that was neither declined nor called back nor left to expire. */
  introducedExpertIds: string[]
  /** Those among them whose introduction was accepted and has not ended otherwise than in an agreement. */
  entitledExpertIds: string[]
}

/** An answer on a pairing: who gave it, on whose pair, and whether an introduction brought it about. */
export interface FeedbackFacts {
  side: IntroductionSide | null
  enterpriseId: string
  expertId: string
  ofIntroduction: boolean
}

/** Somebody's contact data: whose it is, and whom introductions entitle to it. */
export interface ContactFacts {
  enterpriseId: string | null
  expertId: string | null
  entitledEnterpriseIds: string[]
  entitledExpertIds: string[]
}

/** A need as an open challenge (揭榜挂帅), or as one that could become it. */
export interface ChallengeFacts extends NeedFacts {
  isChallenge: boolean
  /** The last day to apply lies behind. */
  isPast: boolean
  /** How many were ever handed in. */
  applications: number
  /** Experts who keep away from the firm (回避单位). */
  conflictedExpertIds: string[]
}

export interface ApplicationFacts {
  expertId: string
  /** The firm whose challenge it is. */
  enterpriseId: string
  state: ApplicationState
  /** The challenge still takes applications. */
  isOpen: boolean
}

export interface IntroductionFacts {
  expertId: string
  /** The firm whose need it is. */
  enterpriseId: string
  state: IntroductionState
  origin: IntroductionOrigin
  firmAcceptedAt: Date | string | null
  expertAcceptedAt: Date | string | null
  /** Whether the side has an account in use; else the bureau answers for it. */
  firmReachable: boolean
  expertReachable: boolean
}

/** An answer to a proposal, in the name of one of its two sides. */
export interface AnswerFacts {
  introduction: IntroductionFacts
  side: 'firm' | 'expert'
}

export interface AgreementFacts {
  state: AgreementState
  withdrawnAt: Date | string | null
  /** The parties: firms and experts. Institutions have no accounts. */
  enterpriseIds: string[]
  expertIds: string[]
}

/** A milestone, an obligation or a progress report of an agreement, and the party that must see to it; null = all of them together. */
export interface DutyFacts {
  agreement: AgreementFacts
  party: { enterpriseId: string | null; expertId: string | null } | null
}

export interface EntitlementFacts {
  /** Null where an inventor without a firm is entitled. */
  enterpriseId: string | null
  state: EntitlementState
}

export interface DockingEventFacts {
  state: DockingState
  /** Whoever was asked to take part. */
  enterpriseIds: string[]
  expertIds: string[]
}

/** A participant of a docking event: a firm or an expert. */
export interface DockingParticipantFacts {
  eventState: DockingState
  enterpriseId: string | null
  expertId: string | null
}

/** A meeting of a docking event with its two sides. */
export interface DockingMeetingFacts {
  eventState: DockingState
  enterpriseId: string
  expertId: string
  /** In the timetable in use. */
  isCurrent: boolean
}

/** The record that a file lies with; of a message its talk and who wrote it, of an application its expert and the need's firm. */
export type FileOwnerFacts =
  | { kind: 'agreement'; agreement: AgreementFacts; /** Where it proves a duty. */ duty?: DutyFacts }
  | { kind: 'need'; need: NeedFacts }
  | { kind: 'message'; introduction: IntroductionFacts; authorId: string | null }
  | ({ kind: 'application' } & ApplicationFacts)

export interface FileFacts {
  withdrawnAt: Date | string | null
  owner: FileOwnerFacts | null
}

/** Whom people act for. */
export type Party = { enterpriseId: string } | { expertId: string }

/** Somebody who acts for a firm or an expert. */
export interface PersonFacts {
  userId: string
  enterpriseId: string | null
  memberRole: MemberRole | null
  expertId: string | null
  expertRole: ExpertRole | null
}

export interface JoinRequestFacts {
  kind: JoinRequestKind
  state: JoinRequestState
  userId: string
  /** The firm, where it has a record already. */
  enterpriseId: string | null
}

/** States in which a need is shown beyond its firm and the bureau, as far as its disclosure tier lets it. */
export const openNeedStates = ['published', 'in_talks', 'contracted', 'closed'] as const satisfies NeedState[]

/** States in which the firm itself may still change its need. */
export const changeableNeedStates = ['draft', 'submitted', 'returned', 'published', 'in_talks', 'expired'] as const satisfies NeedState[]

/** States whose public face (title, centre, parties, date of signing) everyone may see. */
export const publicAgreementStates = [
  'signed',
  'registered',
  'active',
  'completed',
  'terminated',
  'expired',
] as const satisfies AgreementState[]

export const isOneOf = <T extends string>(list: readonly T[], value: string): value is T => (list as readonly string[]).includes(value)
