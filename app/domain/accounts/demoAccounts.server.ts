import accounts from '@sample/accounts.json'
import { db } from '~/platform/db.server'

/** The sample data's accounts, with their passwords, as far as they are in this database; none in a portal with real data. */
export async function demoAccounts() {
  const emails = accounts.map(({ email }) => email)
  const loaded = await db().user.findMany({ where: { isSample: true, suspendedAt: null, email: { in: emails } }, select: { email: true } })
  const present = new Set(loaded.map(({ email }) => email))
  return accounts.filter(({ email }) => present.has(email))
}
