import { hashPassword } from 'better-auth/crypto'
import type { Tx } from '~/platform/db.server'
import accounts from '../accounts.json'
import type { SampleAccount } from '../types'
import { sampleId } from './ids'
import { recordCreations } from './write'

/** The demo accounts that the launcher prints. */
export async function loadAccounts(tx: Tx): Promise<string> {
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)))
  const users = (accounts as SampleAccount[]).map(({ email, name, role, enterprise, expert }) => ({
    id: sampleId('user', email),
    email,
    emailVerified: true,
    name,
    role,
    enterpriseId: enterprise && sampleId('enterprise', enterprise),
    memberRole: enterprise ? ('manager' as const) : null,
    expertId: expert && sampleId('expert', expert),
    expertRole: expert ? ('owner' as const) : null,
    isSample: true,
  }))
  await tx.user.createMany({ data: users })
  await tx.account.createMany({ data: users.map(({ id }, index) => ({ accountId: id, providerId: 'credential', userId: id, password: hashes[index] })) })
  await recordCreations(tx, 'user', users)
  return `${users.length} demo accounts`
}
