import { hashPassword } from 'better-auth/crypto'
import { privacyTextVersion } from '~/domain/privacy/version'
import type { Tx } from '~/platform/db.server'
import accounts from '../accounts.json'
import type { SampleAccount } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { recordCreations, stateRows } from './write'

/** The demo accounts that the launcher prints. */
export async function loadAccounts(tx: Tx, days: Days): Promise<string> {
  const hashes = await Promise.all(accounts.map(({ password }) => hashPassword(password)))
  const users = (accounts as SampleAccount[]).map(userRow)
  await tx.user.createMany({ data: users })
  await tx.account.createMany({ data: users.map(({ id }, index) => ({ accountId: id, providerId: 'credential', userId: id, password: hashes[index] })) })
  await tx.consent.createMany({ data: users.map(({ id }) => ({ userId: id, textVersion: privacyTextVersion, locale: 'zh-CN' })) })
  await recordCreations(tx, 'user', users)
  await loadRequests(tx, days)
  return `${users.length} demo accounts`
}

const userRow = ({ email, name, role, enterprise, memberRole = 'manager', expert, expertRole = 'owner' }: SampleAccount) => ({
  id: sampleId('user', email),
  email,
  emailVerified: true,
  consentVersion: privacyTextVersion,
  name,
  role,
  enterpriseId: enterprise && sampleId('enterprise', enterprise),
  memberRole: enterprise ? memberRole : null,
  expertId: expert && sampleId('expert', expert),
  expertRole: expert ? expertRole : null,
  isSample: true,
})

/** What those ask for who act for nobody yet. */
async function loadRequests(tx: Tx, days: Days): Promise<void> {
  const rows = (accounts as SampleAccount[]).flatMap(({ email, asks }) =>
    asks ? [{ id: sampleId('join_request', email), kind: 'membership' as const, userId: sampleId('user', email), createdAt: days.at(2), ...asks }] : [],
  )
  await tx.joinRequest.createMany({ data: rows })
  await tx.stateChange.createMany({ data: rows.flatMap(({ id }) => stateRows('join_request', id, [{ state: 'pending', daysAgo: 2 }], days)) })
  await recordCreations(tx, 'join_request', rows)
}
