import type { Prisma, Role } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { containing } from '~/domain/records/filters.server'
import { db, inTransaction } from '~/platform/db.server'
import type { NewAccountInput } from './accounts.schema'
import { hashPassword, insertUser, replacePassword } from './credentials.server'
import { clearThrottle } from './throttle.server'

export interface AccountRow {
  id: string
  email: string
  name: string
  role: Role
  suspendedAt: Date | null
  isSample: boolean
  enterprise: { id: string; name: string } | null
  expert: { id: string; name: string } | null
}

/** A page of the accounts, by name; the keyword is looked for in name and e-mail. */
export async function listAccounts(actor: SignedInActor, keyword: string | undefined, page: number): Promise<Page<AccountRow>> {
  permit(actor, 'accounts.manage')
  const where: Prisma.UserWhereInput = keyword ? { OR: [{ name: containing(keyword) }, { email: containing(keyword) }] } : {}
  const linked = { select: { id: true, name: true } }
  const select = { id: true, email: true, name: true, role: true, suspendedAt: true, isSample: true, enterprise: linked, expert: linked }
  const [rows, total] = await Promise.all([
    db().user.findMany({ where, select, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(page) }),
    db().user.count({ where }),
  ])
  return toPage(rows, total, page)
}

/** Creates an account that can sign in at once with the password given. A firm's member or expert is linked to their record. */
export async function createAccount(actor: SignedInActor, input: NewAccountInput): Promise<string> {
  permit(actor, 'accounts.manage')
  const { email, name, role, password, record } = input
  const links = await linksOf(role, record ?? '')
  const hash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const id = await insertUser(tx, { email, name, role, ...links }, hash)
    await recordChange(tx, actor, { action: 'create', kind: 'user', id, changes: { name: [null, name], role: [null, role] } })
    return id
  })
}

/** Ends the account's sessions and lets it open none; its records stay. Nobody can suspend themselves. */
export async function suspendAccount(actor: SignedInActor, id: string): Promise<void> {
  permit(actor, 'accounts.manage')
  if (id === actor.userId) throw new DomainError('conflict')
  await inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, suspendedAt: null }, data: { suspendedAt: new Date() } })
    if (count === 0) throw new DomainError('conflict')
    await tx.session.deleteMany({ where: { userId: id } })
    await recordChange(tx, actor, { action: 'suspend', kind: 'user', id })
  })
}

export async function reinstateAccount(actor: SignedInActor, id: string): Promise<void> {
  permit(actor, 'accounts.manage')
  await inTransaction(async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, suspendedAt: { not: null } }, data: { suspendedAt: null } })
    if (count === 0) throw new DomainError('conflict')
    await recordChange(tx, actor, { action: 'reinstate', kind: 'user', id })
  })
}

/** Suspends or reinstates, whichever is asked for. */
export const moveAccount = (actor: SignedInActor, { id, to }: { id: string; to: 'suspended' | 'active' }) =>
  to === 'suspended' ? suspendAccount(actor, id) : reinstateAccount(actor, id)

/** Gives an account a new password, ends its sessions and lifts its lock: the way back for who forgot theirs. */
export async function resetPassword(actor: SignedInActor, id: string, newPassword: string): Promise<void> {
  permit(actor, 'accounts.manage')
  const { email } = await accountToManage(actor, id)
  const hash = await hashPassword(newPassword)
  await inTransaction(async (tx) => {
    await replacePassword(tx, id, hash)
    await recordChange(tx, actor, { action: 'reset_password', kind: 'user', id })
  })
  await clearThrottle({ kind: 'account', value: email })
}

/** The account's name and e-mail, for the page that manages it. */
export async function accountToManage(actor: SignedInActor, id: string) {
  permit(actor, 'accounts.manage')
  return found(await db().user.findUnique({ where: { id }, select: { id: true, name: true, email: true, suspendedAt: true } }))
}

/** The record that an account of the role speaks for. */
async function linksOf(role: Role, record: string): Promise<Pick<Prisma.UserUncheckedCreateInput, 'enterpriseId' | 'memberRole' | 'expertId' | 'expertRole'>> {
  const query = { where: { state: 'active' as const, OR: [{ name: record }, { number: record }] }, select: { id: true }, take: 2 }
  if (role === 'enterprise') return { enterpriseId: theOne(await db().enterprise.findMany(query)), memberRole: 'manager' }
  if (role === 'expert') return { expertId: theOne(await db().expert.findMany(query)), expertRole: 'owner' }
  return {}
}

function theOne(rows: { id: string }[]): string {
  const [row, another] = rows
  if (another) throw new FieldErrors({ record: 'ambiguousRecord' })
  if (!row) throw new FieldErrors({ record: 'unknownRecordName' })
  return row.id
}
