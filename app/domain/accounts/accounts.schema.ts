import { z } from 'zod'
import { optionalText, requiredText } from '~/domain/validation'

/** Length alone is asked for: rules on composition make passwords no better. */
export const passwordLength = { min: 10, max: 128 }

const password = z.string().min(passwordLength.min).max(passwordLength.max)

const email = z
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

export const accountStateSchema = z.object({ id: z.uuid(), to: z.enum(['suspended', 'active']) })

export const resetPasswordSchema = z.object({ newPassword: password })

export type SignInInput = z.output<typeof signInSchema>
export type FirstAdministratorInput = z.output<typeof firstAdministratorSchema>
export type NewAccountInput = z.output<typeof newAccountSchema>
