/** What an account can do: act, wait until a firm or an expert lets it in, or nothing. */
export const userStates = ['active', 'unlinked', 'suspended', 'erased'] as const

export type UserState = (typeof userStates)[number]

interface StandingRow {
  role: string
  enterpriseId: string | null
  expertId: string | null
  suspendedAt: Date | string | null
  erasedAt: Date | string | null
}

export function userState({ role, enterpriseId, expertId, suspendedAt, erasedAt }: StandingRow): UserState {
  if (erasedAt) return 'erased'
  if (suspendedAt) return 'suspended'
  return enterpriseId || expertId || (role !== 'enterprise' && role !== 'expert') ? 'active' : 'unlinked'
}
