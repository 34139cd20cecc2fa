import type { SignedInActor } from '~/domain/actor'

const asker = (role: SignedInActor['role'], links: Partial<SignedInActor> = {}): SignedInActor => ({
  userId: `${role}-of-tests`,
  name: `测试${role}`,
  role,
  enterpriseId: null,
  memberRole: null,
  expertId: null,
  expertRole: null,
  ...links,
})

/** A bureau officer. Like the others here, without an account in the database. */
export const officer = asker('bureau')

/** The head of the bureau. */
export const head = asker('head')

/** A member of the firm. */
export const memberOf = (enterpriseId: string) => asker('enterprise', { enterpriseId, memberRole: 'manager' })

/** The expert to whom the profile belongs. */
export const asExpert = (expertId: string) => asker('expert', { expertId, expertRole: 'owner' })
