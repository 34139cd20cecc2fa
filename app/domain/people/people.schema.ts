import { z } from 'zod'
import { email, password } from '~/domain/accounts/accounts.schema'
import { isCreditCode, tidyCreditCode } from '~/domain/enterprises/creditCode'
import { oneOf, pageOf, textOf } from '~/domain/paging'
import { optionalText, requiredText } from '~/domain/validation'

const person = {
  name: requiredText(100),
  email,
  password,
  /** To the privacy notice. */
  consent: z.literal('on', { error: 'consent' }),
}

const firm = {
  enterpriseName: requiredText(200),
  creditCode: requiredText(40)
    .transform(tidyCreditCode)
    .refine(isCreditCode, { error: 'creditCode' }),
  message: optionalText(500),
}

/** The expert whom somebody found to be themselves. */
const claim = { expertId: z.uuid(), message: optionalText(500) }

/** Of an expert who is not on the portal yet. */
const unlisted = { institution: requiredText(200), message: optionalText(500) }

export const registerEnterpriseSchema = z.object({ ...person, ...firm })
export const registerClaimSchema = z.object({ ...person, ...claim })
export const registerUnlistedSchema = z.object({ ...person, ...unlisted })

/** For those who have an account and act for nobody. */
export const askEnterpriseSchema = z.object(firm)
export const askClaimSchema = z.object(claim)
export const askUnlistedSchema = z.object(unlisted)

/** The search for oneself among the experts. */
export const expertSearch = (search: URLSearchParams) => ({ name: textOf(search, 'name'), institution: textOf(search, 'institution') })

export const memberRoles = ['member', 'manager'] as const

export const inviteMemberSchema = z.object({ email, memberRole: z.enum(memberRoles) })
export const inviteSchema = z.object({ email })

/** A new person who accepts an invitation; the address is the one that was invited. */
export const acceptSchema = z.object({ name: person.name, password: person.password, consent: person.consent })

/** The choice of a new record, instead of one that exists. */
export const newRecord = 'new'

export const decisionSchema = z
  .object({
    decision: z.enum(['approve', 'refuse']),
    /** The firm or expert that the person is to act for, where the request does not name a record: its id, or `new`. */
    target: z.union([z.literal(newRecord), z.uuid()]).optional(),
    memberRole: z.enum(memberRoles).optional(),
    reason: optionalText(500),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason, { path: ['reason'], message: 'required' })

/** The buttons beside a person, an invitation or one's own request. */
export const personMove = z.object({ id: z.uuid(), to: z.enum(['manager', 'member', 'departed', 'revoked']) })

export const requestStates = ['pending', 'approved', 'refused', 'withdrawn'] as const

/** What the URL of the queue asks for; pending requests unless it says otherwise. */
export const requestFilter = (search: URLSearchParams) => ({ state: oneOf(requestStates, search.get('state')) ?? ('pending' as const), page: pageOf(search) })

export type Registration = z.output<typeof registerEnterpriseSchema> | z.output<typeof registerClaimSchema> | z.output<typeof registerUnlistedSchema>
export type AskEnterpriseInput = z.output<typeof askEnterpriseSchema>
export type AskExpertInput = z.output<typeof askClaimSchema> | z.output<typeof askUnlistedSchema>
export type Ask = AskEnterpriseInput | AskExpertInput
export type AcceptInput = z.output<typeof acceptSchema>
export type DecisionInput = z.output<typeof decisionSchema>
export type PersonMove = z.output<typeof personMove>
