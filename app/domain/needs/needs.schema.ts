import { z } from 'zod'
import { boundsOf, keywordOf, oneOf, pageOf, textOf } from '~/domain/paging'
import { amountQualifiers, cooperationModes } from '~/domain/terms'
import { choices, optionalChoice, optionalDay, optionalEmail, optionalText, optionalYuan, requiredText, ticked } from '~/domain/validation'

export const needStates = ['draft', 'submitted', 'published', 'in_talks', 'contracted', 'closed', 'returned', 'expired', 'withdrawn'] as const
export const needTypes = ['technical_problem', 'new_product', 'process_improvement', 'equipment', 'technology_purchase', 'talent', 'testing', 'other'] as const
export const techFields = ['precious_metals', 'new_materials', 'metallurgy', 'environment', 'equipment', 'electronics', 'energy', 'chemistry', 'agriculture', 'health', 'software', 'other'] as const
export const disclosureTiers = ['public', 'signed_in', 'matched'] as const

/** The form of a technical need (技术需求征集表). Amounts are yuan. */
export const needSchema = z
  .object({
    /** The firm's record, or its name where the bureau types it. */
    enterprise: requiredText(200),
    title: requiredText(200),
    number: optionalText(40),
    field: optionalChoice(techFields),
    /** A code of GB/T 4754, a name, or both as the form's list writes them. */
    industryCode: optionalText(120),
    type: optionalChoice(needTypes),
    description: requiredText(20_000),
    technicalIndicators: optionalText(10_000),
    difficulty: optionalText(10_000),
    presentBasis: optionalText(10_000),
    budgetMin: optionalYuan(),
    budgetMax: optionalYuan(),
    budgetQualifier: optionalChoice(amountQualifiers),
    cooperationModes: choices(cooperationModes),
    deadline: optionalDay(),
    validUntil: optionalDay(),
    ipTerms: optionalText(2000),
    wantedPartner: optionalText(500),
    contactName: optionalText(50),
    contactPhone: optionalText(50),
    contactEmail: optionalEmail(),
    disclosure: z.enum(disclosureTiers),
    hideEnterprise: ticked(),
    unclassifiedDeclared: ticked(),
    note: optionalText(4000),
    version: z.coerce.number().int().optional(),
  })
  .refine(({ budgetMin, budgetMax }) => !budgetMin || !budgetMax || Number(budgetMin) <= Number(budgetMax), { path: ['budgetMax'], error: 'rangeOrder' })

export type NeedInput = z.output<typeof needSchema>

export const needKinds = ['ordinary', 'open_challenge'] as const

/** What needs somebody's hand: a review, a correction, a renewal, a decision. */
export const needAttentions = ['submitted', 'returned', 'expiring', 'to_decide'] as const

/** How far a need came, for the statistics' funnel. */
export const reachedSteps = ['introduction', 'agreement', 'milestone', 'output'] as const

export type ReachedStep = (typeof reachedSteps)[number]

/** What the list's URL asks for; anything unknown is left out. `from` and `to` are days of publication. */
export const needFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  kind: oneOf(needKinds, search.get('kind')),
  state: oneOf(needStates, search.get('state')),
  field: oneOf(techFields, search.get('field')),
  mode: oneOf(cooperationModes, search.get('mode')),
  enterprise: textOf(search, 'enterprise'),
  attention: oneOf(needAttentions, search.get('attention')),
  ...boundsOf(search),
  reached: oneOf(reachedSteps, search.get('reached')),
  page: pageOf(search),
})

export type NeedFilter = ReturnType<typeof needFilter>
