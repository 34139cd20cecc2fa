import { z } from 'zod'
import { DomainError } from '~/domain/errors'
import { optionalText } from '~/domain/validation'
import { needSchema } from './needs.schema'

/** The steps in which a need is written; the last one shows the whole. */
export const writingSteps = ['summary', 'content', 'terms', 'contact', 'check'] as const
export type WritingStep = (typeof writingSteps)[number]

const all = needSchema.shape

/** What each step asks. A draft may leave its content and its firm open; whether a need can do without is said when it is sent in. */
export const stepShapes = {
  summary: { enterprise: optionalText(200), title: all.title, field: all.field, industryCode: all.industryCode, type: all.type, number: all.number, version: all.version },
  content: { description: optionalText(20_000), technicalIndicators: all.technicalIndicators, difficulty: all.difficulty, presentBasis: all.presentBasis, version: all.version },
  terms: {
    budgetMin: all.budgetMin,
    budgetMax: all.budgetMax,
    budgetQualifier: all.budgetQualifier,
    cooperationModes: all.cooperationModes,
    deadline: all.deadline,
    validUntil: all.validUntil,
    ipTerms: all.ipTerms,
    wantedPartner: all.wantedPartner,
    version: all.version,
  },
  contact: {
    contactName: all.contactName,
    contactPhone: all.contactPhone,
    contactEmail: all.contactEmail,
    disclosure: all.disclosure,
    hideEnterprise: all.hideEnterprise,
    unclassifiedDeclared: all.unclassifiedDeclared,
    note: all.note,
    version: all.version,
  },
  check: {},
} as const satisfies Record<WritingStep, Record<string, z.ZodType>>

/** Names of fields that belong together, and the first of them on the form. */
const groups: Record<string, string> = { budget: 'budgetMin', contact: 'contactName' }

/** The field of the form that is meant by a name; reviewers and pages may name a group. */
export const fieldNamed = (name: string) => groups[name] ?? name

/** The step on which a field stands. */
export const stepOf = (name: string): WritingStep => writingSteps.find((step) => fieldNamed(name) in stepShapes[step]) ?? 'summary'

/** What a form of one step or of several brought: the fields that were right. */
export type WrittenFields = Partial<Omit<z.output<typeof needSchema>, 'enterprise' | 'description'> & { enterprise: string | null; description: string | null }>

/** Where the writer goes on after saving, and whether they overwrite what someone else saved meanwhile. */
const writingMove = z.object({ go: z.enum(writingSteps).optional().catch(undefined), override: z.literal('on').optional().catch(undefined) })

export const writingMoveOf = (form: FormData) => {
  const { go, override } = writingMove.parse(Object.fromEntries(form))
  return { go, override: override === 'on' }
}

/** The step that an address names. Throws `not_found` for none of ours. */
export function knownStep(name: unknown): WritingStep {
  if (!writingSteps.includes(name as WritingStep)) throw new DomainError('not_found')
  return name as WritingStep
}
