import { z } from 'zod'
import { techFields } from '~/domain/needs/needs.schema'
import { amountQualifiers, cooperationModes } from '~/domain/terms'
import { boundsOf, keywordOf, oneOf, pageOf } from '~/domain/paging'
import type { NamedKind } from '~/domain/records/kinds'
import { optionalChoice, optionalDay, optionalPreciseDate, optionalText, optionalYuan, requiredDay, requiredText, ticked } from '~/domain/validation'
import { countedFilter } from './counted.schema'
import { agreementStates } from './life'
import type { TermText } from './terms'

export const partyRoles = ['lead', 'partner', 'principal_investigator', 'witness'] as const
export const partyKinds = ['enterprise', 'institution', 'expert'] as const satisfies NamedKind[]

/** One row of the parties: a name to be found among the records. A row without a name is no party. */
const party = z.object({
  name: optionalText(200),
  kind: optionalChoice(partyKinds),
  role: optionalChoice(partyRoles),
  /** `kind:id` of the record that the form was opened with; it stands as long as the name is left as it was. */
  ref: optionalText(80),
})

/** The terms in words; the summary of the work is the longest. */
export const termFields = {
  summary: optionalText(8000),
  committees: optionalText(4000),
  resources: optionalText(4000),
  workSplit: optionalText(4000),
  indicators: optionalText(4000),
  ipTerms: optionalText(4000),
  benefitSplit: optionalText(4000),
  confidentiality: optionalText(4000),
  renewalTerms: optionalText(4000),
  exitTerms: optionalText(4000),
} satisfies Record<TermText, z.ZodType>

export const agreementSchema = z
  .object({
    title: requiredText(300),
    centreName: optionalText(300),
    mode: z.enum(cooperationModes),
    field: optionalChoice(techFields),
    parties: z.array(party.optional()).max(40).default([]),
    /** Where a new agreement stands; later changes are moves with a reason. */
    state: optionalChoice(agreementStates),
    number: optionalText(40),
    needId: optionalText(40),
    /** The introduction that led here. */
    introductionId: optionalText(40),
    signed: optionalPreciseDate(),
    startsOn: optionalDay(),
    endsOn: optionalDay(),
    noticeOn: optionalDay(),
    place: optionalText(200),
    committedAmount: optionalYuan(),
    committedQualifier: optionalChoice(amountQualifiers),
    committedText: optionalText(100),
    registrationNumber: optionalText(60),
    registeredOn: optionalDay(),
    ...termFields,
    source: optionalText(500),
    note: optionalText(4000),
    version: z.coerce.number().int().optional(),
  })
  .refine(({ noticeOn, endsOn }) => !noticeOn || !endsOn || noticeOn <= endsOn, { path: ['noticeOn'], message: 'noticeAfterEnd' })
  .refine(({ startsOn, endsOn }) => !startsOn || !endsOn || startsOn <= endsOn, { path: ['endsOn'], message: 'endBeforeStart' })

export type AgreementInput = z.output<typeof agreementSchema>
export type PartyInput = NonNullable<AgreementInput['parties'][number]>

/** A move along the life of an agreement. */
export const agreementMove = z.object({
  to: z.enum(agreementStates),
  reason: optionalText(500),
  /** Needed for the move to `signed` where the date of signing is not known yet. */
  signed: optionalPreciseDate(),
  registrationNumber: optionalText(60),
  registeredOn: optionalDay(),
  /** Whether the need that the agreement answers becomes `contracted` with it. */
  contractNeed: ticked(),
})

export type AgreementMove = z.output<typeof agreementMove>

export const milestoneKinds = ['milestone', 'obligation'] as const

export const milestoneSchema = z.object({
  kind: z.enum(milestoneKinds),
  title: requiredText(300),
  /** The party that must see to it; none = all together. */
  partyId: optionalText(64),
  dueOn: optionalDay(),
  note: optionalText(2000),
})

export type MilestoneInput = z.output<typeof milestoneSchema>

/** What a milestone's address takes: a move by its buttons, or the corrected values of its form. */
export const milestoneChange = z
  .object({ ...milestoneSchema.shape, kind: optionalChoice(milestoneKinds), title: optionalText(300), to: optionalChoice(['open', 'cancelled']) })
  .refine(({ to, title }) => to || title, { path: ['title'], message: 'required' })

export type MilestoneChange = z.output<typeof milestoneChange>

/** That a milestone was reached or an obligation met: since when, and what shows it. */
export const evidenceSchema = z.object({ doneOn: requiredDay(), evidence: requiredText(4000), file: z.any().optional() })

export type EvidenceInput = z.output<typeof evidenceSchema>

export const attentions = ['overdue', 'due_this_week', 'ending_soon'] as const

export type Attention = (typeof attentions)[number]

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** What the list's URL asks for; anything unknown is left out. `withdrawn` stands beside the states for the bureau. */
export const agreementFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  state: oneOf([...agreementStates, 'withdrawn'] as const, search.get('state')),
  mode: oneOf(cooperationModes, search.get('mode')),
  institution: idOf(search.get('institution')),
  enterprise: idOf(search.get('enterprise')),
  ...boundsOf(search),
  attention: oneOf(attentions, search.get('attention')),
  ...countedFilter(search),
  page: pageOf(search),
})

export type AgreementFilter = ReturnType<typeof agreementFilter>
