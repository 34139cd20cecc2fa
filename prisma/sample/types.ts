import type {
  AgreementState,
  AmountQualifier,
  ApplicationState,
  CooperationMode,
  DeclineReason,
  DisclosureTier,
  ExpertRole,
  FundingForm,
  InstitutionKind,
  EndReason,
  IntroductionOrigin,
  IntroductionSide,
  IntroductionState,
  MemberRole,
  NeedState,
  NeedType,
  PartyRole,
  Role,
  TechField,
  WorkKind,
} from '@prisma-client'

/** Days before the day of loading; negative numbers lie ahead. Keeps the sample desks looking alive. */
export type DaysAgo = number

export interface SampleInstitution {
  name: string
  nameEn?: string
  kind: InstitutionKind
  aliases: string[]
  /** Where an institution that the ministry's list lacks was named. */
  source?: string
}

export interface SampleWork {
  kind: WorkKind
  title: string
  abstract: string
  yearsAgo: number
  trl?: number
}

export interface SampleExpert {
  key: string
  name: string
  institution: string
  department: string
  title: string
  disciplines: string[]
  directions: string[]
  keywords: string[]
  modes: CooperationMode[]
  /** Provinces, cities or counties served; empty = anywhere. */
  regions: string[]
  /** Absent where the expert did not say. */
  capacity?: number
  /** Keys of sample firms the expert must not be paired with (回避单位). */
  conflicts?: string[]
  works: SampleWork[]
}

export interface SampleEnterprise {
  key: string
  name: string
  aliases?: string[]
  industryCode: string
  regionCode: string
  township: string
  mainProducts: string
  employees: number
  contactName: string
}

/** A state and the day it was reached; the reason where one was given. */
export interface SampleStep<State extends string> {
  state: State
  daysAgo: DaysAgo
  reason?: string
}

/** Yuan, with the meaning the firm gave it. */
export interface SampleMoney {
  min?: number
  max?: number
  qualifier: AmountQualifier
  text: string
}

export interface SampleNeed {
  key: string
  title: string
  enterprise: string
  industryCode: string
  field: TechField
  type: NeedType
  description: string
  technicalIndicators: string
  difficulty: string
  presentBasis: string
  budget?: SampleMoney
  modes: CooperationMode[]
  /** Days from the first draft until the result is wanted. */
  deadlineIn?: number
  /** Days from publication until the call ends. */
  validFor?: number
  ipTerms?: string
  wantedPartner?: string
  disclosure: DisclosureTier
  hideEnterprise?: boolean
  /** The terms of an open challenge; the amount in ten thousand yuan, the last day counted from the day of loading. */
  challenge?: { amount: number; text?: string; conditions: string; applyIn: number }
  history: SampleStep<NeedState>[]
}

export interface SampleIntroduction {
  need: string
  expert: string
  /** Who set it going; the bureau unless told. */
  origin?: IntroductionOrigin
  /** The words of the one who asked. */
  message?: string
  declineReason?: DeclineReason
  endReason?: EndReason
  note?: string
  nextStep?: string
  nextStepIn?: number
  nextStepBy?: IntroductionSide
  history: SampleStep<IntroductionState>[]
}

export interface SampleApplication {
  need: string
  expert: string
  plan: string
  basis?: string
  /** Ten thousand yuan. */
  amount?: number
  reason?: string
  history: SampleStep<ApplicationState>[]
}

export interface SampleReview {
  need: string
  daysAgo: DaysAgo
  remark: string
  /** By field of the need's form. */
  remarks: Record<string, string>
}

/** What was said and agreed in an introduction's talk. */
export interface SampleTalk {
  need: string
  /** The demo accounts that wrote for their side. */
  authors?: Partial<Record<IntroductionSide, string>>
  messages: { side: IntroductionSide; daysAgo: DaysAgo; body: string }[]
  meetings: { title: string; inDays: number; hour: number; place: string }[]
  notes?: { daysAgo: DaysAgo; body: string }[]
}

export interface SampleParty {
  role: PartyRole
  enterprise?: string
  institution?: string
  expert?: string
}

export interface SampleMilestone {
  title: string
  /** Days from the day of loading; negative = was due before it. */
  dueIn?: number
  doneDaysAgo?: DaysAgo
  cancelled?: boolean
  note?: string
}

export interface SampleAgreement {
  key: string
  title: string
  centreName?: string
  mode: CooperationMode
  need?: string
  /** Key of the expert whose introduction on `need` led here. */
  introducedExpert?: string
  money?: SampleMoney
  signedDaysAgo?: DaysAgo
  startsDaysAgo?: DaysAgo
  endsIn?: number
  place?: string
  summary: string
  ipTerms?: string
  benefitSplit?: string
  /** Of agreements that were registered; invented and marked. */
  registrationNumber?: string
  parties: SampleParty[]
  milestones: SampleMilestone[]
  history: SampleStep<AgreementState>[]
}

export interface SampleAccount {
  email: string
  password: string
  name: string
  role: Role
  enterprise?: string
  /** By default a manager. */
  memberRole?: MemberRole
  expert?: string
  /** By default the expert in person. */
  expertRole?: ExpertRole
  /** The firm that somebody asks to act for, who acts for none yet. */
  asks?: { enterpriseName: string; creditCode: string }
}

export type SamplePartyKind = 'enterprise' | 'institution' | 'expert'

/** A party's report of a half-year: the last one, or so many before it. */
export interface SampleReport {
  party: SamplePartyKind
  ago: 0 | 1
  /** Days after the half-year's end; absent where it was not filed. */
  filedAfter?: number
  accepted?: boolean
  progress?: string
  problems?: string
  plans?: string
  /** Ten thousand yuan. */
  spent?: number
}

/** Money in ten thousand yuan, years from the present one. */
export interface SampleFunding {
  party: SamplePartyKind
  yearsAhead: number
  form?: FundingForm
  amount: number
  note?: string
  paid: { amount: number; daysAgo: DaysAgo; note: string; withdrawnFor?: string }[]
}

/** What must be done under a sample agreement, and what was. */
export interface SampleDuties {
  agreement: string
  noticeIn: number
  /** By the milestone's title. */
  owners: Record<string, SamplePartyKind>
  evidence?: Record<string, string>
  obligations: { title: string; owner: SamplePartyKind; dueIn: number; doneDaysAgo?: DaysAgo }[]
  funding: SampleFunding[]
  reports: SampleReport[]
}
