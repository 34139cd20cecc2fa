import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import type { SignedInActor } from '~/domain/actor'
import { historyOf } from '~/domain/history/history.server'
import { currentActor } from '~/platform/session.server'
import { db } from '~/platform/db.server'
import { administrator, newClient, password, plantUser, requestWith } from './accounts.fixture'
import { createAccount, listAccounts, resetPassword } from './accounts.server'
import { changeBureauRole, reinstateAccount, suspendAccount } from './moves.server'
import { getAccount } from './account.server'
import { accountFilter } from './accounts.schema'
import { changePassword, updateOwnAccount } from './ownAccount.server'
import { signIn } from './signIn.server'

const other = 'another password'

const newAccount = (changes: object = {}) => ({
  email: `${randomUUID()}@example.com`,
  name: '样例成员',
  password,
  role: 'bureau' as const,
  record: null as string | null,
  ...changes,
})

async function actorOf({ id }: { id: string }): Promise<SignedInActor> {
  return { userId: id, name: 'name', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
}

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

describe('accounts', () => {
  it('are created with a password that signs in, linked to their firm', async () => {
    const firm = await db().enterprise.create({ data: { name: `样例银业公司${randomUUID()}` } })
    const account = newAccount({ role: 'enterprise', record: firm.name })
    const admin = await administrator()
    const id = await createAccount(admin, account)
    const { headers } = await signIn({ email: account.email, password }, newClient())
    expect(await currentActor(requestWith(headers))).toMatchObject({ userId: id, role: 'enterprise', enterpriseId: firm.id, expertId: null })
    expect(await historyOf('user', id)).toMatchObject([{ action: 'create', actorName: admin.name }])
  })

  it('refuse an e-mail in use and a firm or expert that is no record', async () => {
    const admin = await administrator()
    const { email } = await plantUser()
    await expect(createAccount(admin, newAccount({ email }))).rejects.toMatchObject({ fields: { email: 'emailTaken' } })
    const unknown = newAccount({ role: 'expert', record: randomUUID() })
    await expect(createAccount(admin, unknown)).rejects.toMatchObject({ fields: { record: 'unknownRecordName' } })
  })

  it('ask for the number of a person who shares a name', async () => {
    const admin = await administrator()
    const [name, number] = [randomUUID(), randomUUID()]
    await db().expert.createMany({ data: [{ name, number }, { name }] })
    const ambiguous = newAccount({ role: 'expert', record: name })
    await expect(createAccount(admin, ambiguous)).rejects.toMatchObject({ fields: { record: 'ambiguousRecord' } })
    await expect(createAccount(admin, { ...ambiguous, record: number })).resolves.toBeTypeOf('string')
  })

  it('are suspended at once, and let in again when reinstated', async () => {
    const admin = await administrator()
    const { id, email } = await plantUser()
    const { headers } = await signIn({ email, password }, newClient())
    await suspendAccount(admin, id, '离职')
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await reinstateAccount(admin, id)
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await expect(signIn({ email, password }, newClient())).resolves.toMatchObject({ done: true })
  })

  it('cannot be suspended by themselves', async () => {
    const admin = await administrator()
    await expect(suspendAccount(admin, admin.userId, '试试')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('say why they were suspended, by whom, and what became of it', async () => {
    const admin = await administrator()
    const { id } = await plantUser()
    await suspendAccount(admin, id, '离职交接')
    await reinstateAccount(admin, id)
    const { states } = await getAccount(admin, id)
    expect(states).toMatchObject([
      { fromState: 'active', toState: 'suspended', reason: '离职交接', actorName: admin.name },
      { fromState: 'suspended', toState: 'active' },
    ])
    await expect(reinstateAccount(admin, id)).rejects.toMatchObject({ code: 'conflict' })
  })

  it('of the bureau change their role, but never one’s own', async () => {
    const admin = await administrator()
    const { id } = await plantUser()
    await changeBureauRole(admin, id, 'head')
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ role: 'head' })
    await expect(changeBureauRole(admin, admin.userId, 'bureau')).rejects.toMatchObject({ code: 'conflict' })
    const member = await plantUser({ role: 'enterprise' })
    await expect(changeBureauRole(admin, member.id, 'administrator')).rejects.toMatchObject({ code: 'conflict' })
  })

  it('leave an administrator, however two turn on each other', async () => {
    const [one, other] = [await administrator(), await administrator()]
    const turns = await Promise.allSettled([suspendAccount(one, other.userId, '不和'), changeBureauRole(other, one.userId, 'bureau')])
    expect(turns.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await db().user.count({ where: { id: { in: [one.userId, other.userId] }, role: 'administrator', suspendedAt: null } })).toBe(1)
  })

  it('are shown by role and by what they can do', async () => {
    const admin = await administrator()
    const waiting = await plantUser({ role: 'expert' })
    const suspended = await plantUser({ role: 'expert', suspendedAt: new Date() })
    const shown = async (query: string) => (await listAccounts(admin, accountFilter(new URLSearchParams(query)))).rows.map(({ id }) => id)
    expect(await shown('role=expert&state=unlinked')).toEqual([waiting.id])
    expect(await shown('role=expert&state=suspended')).toEqual([suspended.id])
    expect(await shown('role=expert&state=active')).not.toContain(waiting.id)
  })

  it('are shown to heads, who manage none', async () => {
    const head: SignedInActor = { ...(await actorOf(await plantUser({ role: 'head' }))), role: 'head' }
    const { id } = await plantUser()
    expect((await getAccount(head, id)).may).toEqual({ manage: false, changeRole: false })
    await expect(suspendAccount(head, id, '试试')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are for heads and administrators only', async () => {
    const user = await plantUser()
    const officer = await actorOf(user)
    const refused = [listAccounts(officer, accountFilter(new URLSearchParams())), createAccount(officer, newAccount()), getAccount(officer, user.id)]
    for (const attempt of refused) await expect(attempt).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are found by name or e-mail', async () => {
    const { id, email } = await plantUser()
    const { rows } = await listAccounts(await administrator(), accountFilter(new URLSearchParams({ keyword: email.slice(0, 20).toUpperCase() })))
    expect(rows.map((row) => row.id)).toEqual([id])
  })
})

describe('passwords', () => {
  it('are changed by who knows the present one, which ends every other session', async () => {
    const user = await plantUser()
    const { headers: elsewhere } = await signIn({ email: user.email, password }, newClient())
    const headers = await changePassword(await actorOf(user), { currentPassword: password, newPassword: other }, newClient())
    expect(await currentActor(requestWith(elsewhere))).toEqual({ role: 'visitor' })
    expect(await currentActor(requestWith(headers))).toMatchObject({ userId: user.id })
    await expect(signIn({ email: user.email, password: other }, newClient())).resolves.toMatchObject({ done: true })
  })

  it('cannot be guessed in an open session', async () => {
    const actor = await actorOf(await plantUser())
    const guess = () => changePassword(actor, { currentPassword: 'a guess', newPassword: other }, newClient())
    for (let n = 0; n < 5; n++) await expect(guess()).rejects.toMatchObject({ fields: { currentPassword: 'passwordWrong' } })
    await expect(guess()).rejects.toMatchObject({ code: 'too_many' })
  })

  it('are reset by an administrator, which lifts the lock', async () => {
    const { id, email } = await plantUser()
    for (let n = 0; n < 6; n++) await signIn({ email, password: other }, newClient()).catch(() => null)
    await resetPassword(await administrator(), id, other)
    await expect(signIn({ email, password: other }, newClient())).resolves.toMatchObject({ done: true })
  })

  it('never enter the audit trail', async () => {
    const user = await plantUser()
    await updateOwnAccount(await actorOf(user), { name: '新名字', locale: 'en' })
    await changePassword(await actorOf(user), { currentPassword: password, newPassword: other }, newClient())
    const history = JSON.stringify(await historyOf('user', user.id))
    expect(history).toContain('新名字')
    expect(history).not.toMatch(new RegExp(`${password}|${other}`))
  })
})
