import type { User } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { proveIdentity } from '~/domain/accounts/identity.server'
import { DomainError } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { lockParty, partyOf } from '~/domain/people/party.server'
import { endWithThem } from '~/domain/people/people.server'
import { writeDown } from '~/domain/records/records.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { tableNamed } from './data.server'
import { traces } from './tables'

/** What stands in place of an erased person's name. */
export const erasedName = '已注销用户'

/**
 * Erases one's own account for good: secrets, sessions, notifications and mail go, the name becomes anonymous wherever
 * it is shown, an own profile loses its contact data. Files of record stay, and so does the audit trail with the names of
 * its time. Throws `conflict` for a firm's only manager among colleagues and for the only administrator.
 */
export async function eraseOwnAccount(actor: SignedInActor, proof: string, now: Date = new Date()): Promise<void> {
  await proveIdentity(actor, proof)
  await inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${handOverLock})`
    const party = partyOf(actor)
    const record = party && (await lockParty(tx, party))
    const user = await tx.user.findUniqueOrThrow({ where: { id: actor.userId } })
    await refuseOrphans(tx, user)
    if (user.expertId && user.expertRole === 'owner') await eraseProfile(tx, actor, user.expertId)
    await deleteTraces(tx, user)
    await anonymise(tx, user, now)
    if (record) await endWithThem(tx, actor, user, record)
    await recordState(tx, actor, { kind: 'user', id: user.id, from: null, to: 'erased' })
    await recordChange(tx, actor, { action: 'erase', kind: 'user', id: user.id })
  })
}

/** Two managers who leave at the same moment must not both think that the other stays. */
const handOverLock = 4_201_713

async function refuseOrphans(tx: Tx, { id, role, enterpriseId, memberRole }: User): Promise<void> {
  const others = { id: { not: id }, suspendedAt: null, erasedAt: null }
  if (role === 'administrator' && (await tx.user.count({ where: { ...others, role } })) === 0) throw new DomainError('conflict', 'lastAdministrator')
  if (!enterpriseId || memberRole !== 'manager') return
  const colleagues = await tx.user.findMany({ where: { ...others, enterpriseId }, select: { memberRole: true, enterprise: { select: { name: true } } } })
  if (colleagues.length === 0 || colleagues.some((colleague) => colleague.memberRole === 'manager')) return
  throw new DomainError('conflict', `handOverFirst|${JSON.stringify({ record: colleagues[0]!.enterprise!.name })}`)
}

/** The profile is withdrawn where nothing hangs on it; the trail names no contact data, so none stays there. */
async function eraseProfile(tx: Tx, actor: SignedInActor, id: string): Promise<void> {
  const { state, _count } = await tx.expert.findUniqueOrThrow({ where: { id }, select: { state: true, _count: { select: { introductions: true, parties: true, applications: true } } } })
  const unused = state === 'active' && Object.values(_count).every((count) => count === 0)
  await tx.expert.update({ where: { id }, data: { contactPhone: null, contactEmail: null, version: { increment: 1 }, ...(unused && { state: 'withdrawn' }) } })
  if (unused) await recordState(tx, actor, { kind: 'expert', id, from: state, to: 'withdrawn' })
  await writeDown(tx, actor, { action: unused ? 'withdraw' : 'erase', kind: 'expert', id })
}

async function deleteTraces(tx: Tx, { id, email }: User): Promise<void> {
  const mails = { OR: [{ userId: id }, { address: email }] }
  await tx.mailBounce.deleteMany({ where: { OR: [{ address: email }, { mail: mails }] } })
  await tx.mailMessage.deleteMany({ where: mails })
  await tx.signInThrottle.deleteMany({ where: { OR: [{ key: { endsWith: `:${email}` } }, { key: { endsWith: `:${id}` } }] } })
  for (const { table, column } of traces.filter(({ onErase }) => onErase === 'delete')) await tableNamed(tx, table).deleteMany({ where: { [column]: id } })
}

async function anonymise(tx: Tx, { id, email }: User, now: Date): Promise<void> {
  const nowhere = `erased-${id}@invalid`
  const unlinked = { enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
  await tx.consent.updateMany({ where: { userId: id, withdrawnAt: null }, data: { withdrawnAt: now } })
  await tx.joinRequest.updateMany({ where: { userId: id, state: 'pending' }, data: { state: 'withdrawn' } })
  await tx.joinRequest.updateMany({ where: { userId: id }, data: { message: null, expertName: null } })
  await tx.invitation.updateMany({ where: { email }, data: { email: nowhere } })
  await tx.user.update({
    where: { id },
    data: { name: erasedName, email: nowhere, emailVerified: false, image: null, locale: null, twoFactorEnabled: false, consentVersion: null, erasedAt: now, suspendedAt: now, ...unlinked },
  })
}

