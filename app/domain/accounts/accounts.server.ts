import type { Prisma, Role } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { containing } from '~/domain/records/filters.server'
import { db, inTransaction } from '~/platform/db.server'
import { type AccountFilter, bureauRoles, type NewAccountInput } from './accounts.schema'
import { hashPassword, insertUser, replacePassword } from './credentials.server'
import { type UserState, userState } from './states'
import { clearThrottle } from './throttle.server'

const linked = { select: { id: true, name: true } } as const

const listed = { id: true, email: true, name: true, role: true, memberRole: true, expertRole: true, enterpriseId: true, expertId: true, suspendedAt: true, erasedAt: true, isSample: true, enterprise: linked, expert: linked } as const

export type AccountRow = Prisma.UserGetPayload<{ select: typeof listed }> & { state: UserState }

/** A page of the accounts, by name; the keyword is looked for in name and e-mail. */
export async function listAccounts(actor: SignedInActor, { keyword, role, state, page }: AccountFilter): Promise<Page<AccountRow>> {
  permit(actor, 'accounts.view')
  const named: Prisma.UserWhereInput = keyword ? { OR: [{ name: containing(keyword) }, { email: containing(keyword) }] } : {}
  const where = { AND: [named, { role }, state ? inState[state] : {}] }
  const [rows, total] = await Promise.all([
    db().user.findMany({ where, select: listed, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(page) }),
    db().user.count({ where }),
  ])
  return toPage(rows.map((row) => ({ ...row, state: userState(row) })), total, page)
}

/** `userState` as conditions of a query. */
const inState: Record<UserState, Prisma.UserWhereInput> = {
  active: { suspendedAt: null, erasedAt: null, OR: [{ enterpriseId: { not: null } }, { expertId: { not: null } }, { role: { in: [...bureauRoles] } }] },
  unlinked: { suspendedAt: null, erasedAt: null, enterpriseId: null, expertId: null, role: { in: ['enterprise', 'expert'] } },
  suspended: { suspendedAt: { not: null }, erasedAt: null },
  erased: { erasedAt: { not: null } },
}

/** Creates an account that can sign in at once with the password given. A firm's member or expert is linked to their record. */
export async function createAccount(actor: SignedInActor, input: NewAccountInput): Promise<string> {
  permit(actor, 'accounts.manage')
  const { email, name, role, password, record } = input
  const links = await linksOf(role, record ?? '')
  const hash = await hashPassword(password)
  return inTransaction(async (tx) => {
    const id = await insertUser(tx, { email, name, role, ...links }, hash)
    await recordState(tx, actor, { kind: 'user', id, from: null, to: 'active' })
    await recordChange(tx, actor, { action: 'create', kind: 'user', id, changes: { name: [null, name], role: [null, role] } })
    return id
  })
}

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
  return found(await db().user.findUnique({ where: { id }, select: { id: true, name: true, email: true, suspendedAt: true, twoFactorEnabled: true } }))
}

/** Names of the firms and experts in use, for the form of a new account. */
export async function recordSuggestions(actor: SignedInActor): Promise<string[]> {
  permit(actor, 'accounts.manage')
  const query = { where: { state: 'active' as const }, select: { name: true }, orderBy: { name: 'asc' as const }, take: 3000 }
  const [firms, experts] = await Promise.all([db().enterprise.findMany(query), db().expert.findMany(query)])
  return [...new Set([...firms, ...experts].map(({ name }) => name))]
}

/** The record that an account of the role speaks for. */
async function linksOf(role: Role, record: string): Promise<Pick<Prisma.UserUncheckedCreateInput, 'enterpriseId' | 'memberRole' | 'expertId' | 'expertRole'>> {
  const query = { where: { state: 'active' as const, OR: [{ name: record }, { number: record }] }, select: { id: true }, take: 2 }
  if (role === 'enterprise') return { enterpriseId: theOne(await db().enterprise.findMany(query)), memberRole: 'manager' }
  if (role === 'expert') return { expertId: await withoutOwner(theOne(await db().expert.findMany(query))), expertRole: 'owner' }
  return {}
}

function theOne(rows: { id: string }[]): string {
  const [row, another] = rows
  if (another) throw new FieldErrors({ record: 'ambiguousRecord' })
  if (!row) throw new FieldErrors({ record: 'unknownRecordName' })
  return row.id
}

/** An expert has one account in person. */
async function withoutOwner(expertId: string): Promise<string> {
  if ((await db().user.count({ where: { expertId, expertRole: 'owner' } })) > 0) throw new FieldErrors({ record: 'expertHasOwner' })
  return expertId
}
