import { z } from 'zod'
import { keywordOf, oneOf, pageOf } from '~/domain/paging'
import { optionalText, requiredText } from '~/domain/validation'
import { userStates } from './states'

/** Length alone is asked for: rules on composition make passwords no better. */
export const passwordLength = { min: 10, max: 128 }

export const password = z.string().min(passwordLength.min).max(passwordLength.max)

export const email = z
  .string()
  .transform((value) => value.trim().toLowerCase())
  .pipe(z.email().max(200))

/** What is typed to sign in: no rule on the password but that it is one, since rules change. */
export const signInSchema = z.object({
  email,
  password: z.string().min(1).max(1000),
  /** Where to go on to. */
  next: z.string().max(2000).optional(),
})

export const firstAdministratorSchema = z.object({
  token: z.string().max(200),
  email,
  name: requiredText(100),
  password,
})

export const accountRoles = ['enterprise', 'expert', 'bureau', 'head', 'administrator'] as const

export const newAccountSchema = z
  .object({
    email,
    name: requiredText(100),
    password,
    role: z.enum(accountRoles),
    /** Full name or number of the firm or expert that the account speaks for. */
    record: optionalText(200),
  })
  .refine(({ role, record }) => record || (role !== 'enterprise' && role !== 'expert'), { path: ['record'], message: 'required' })

export const ownAccountSchema = z.object({ name: requiredText(100), locale: z.enum(['zh-CN', 'en']) })

export const changePasswordSchema = z.object({ currentPassword: z.string().min(1).max(1000), newPassword: password })

export const bureauRoles = ['bureau', 'head', 'administrator'] as const

export type BureauRole = (typeof bureauRoles)[number]

/** What an administrator does to an account on its page; who is suspended is told why. */
export const accountMoveSchema = z
  .object({ to: z.enum(['suspended', 'active']), reason: optionalText(500) })
  .refine(({ to, reason }) => to === 'active' || reason, { path: ['reason'], message: 'required' })

export type AccountMove = z.output<typeof accountMoveSchema>

export const bureauRoleSchema = z.object({ role: z.enum(bureauRoles) })

/** What the list's URL asks for; anything unknown is left out. */
export const accountFilter = (search: URLSearchParams) => ({
  keyword: keywordOf(search),
  role: oneOf(accountRoles, search.get('role')),
  state: oneOf(userStates, search.get('state')),
  page: pageOf(search),
})

export type AccountFilter = ReturnType<typeof accountFilter>

export const resetPasswordSchema = z.object({ newPassword: password })

export const emailSchema = z.object({ email })

export const nextSchema = z.object({ next: z.string().max(2000).optional() })

/** What a page's link brought along, sent on by its button. */
export const linkSchema = z.object({ token: z.string().min(1).max(200) })

export const signInLinkSchema = linkSchema.extend({ next: z.string().max(2000).optional() })

export const askSignInLinkSchema = z.object({ email, next: z.string().max(2000).optional() })

export const forgottenPasswordSchema = z.object({ token: z.string().min(1).max(200), newPassword: password })

export const codeSchema = z.object({ code: requiredText(30), next: z.string().max(2000).optional() })

/** The present password or a code; the name keeps it from ever being sent back. */
export const proofSchema = z.object({ proofPassword: z.string().min(1).max(1000) })

export const emailChangeSchema = proofSchema.extend({ email })

export const passkeySchema = z.object({ id: z.uuid() })

export const passkeyNameSchema = passkeySchema.extend({ name: requiredText(60) })

/** The response's own shape is checked by who verifies it. */
export const passkeyAdditionSchema = z.union([proofSchema, z.object({ response: z.looseObject({}), name: requiredText(60) })])

export const eraseSchema = proofSchema.extend({ sure: z.literal('on', { error: 'tick' }) })

export const sessionSchema = z.object({ id: z.uuid().optional() })

export type SignInInput = z.output<typeof signInSchema>
export type FirstAdministratorInput = z.output<typeof firstAdministratorSchema>
export type NewAccountInput = z.output<typeof newAccountSchema>
