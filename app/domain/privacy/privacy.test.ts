import { randomUUID } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { describe, expect, it, vi } from 'vitest'
import { actorOf, codeOf, newClient, password, plantUser, requestWith } from '~/domain/accounts/accounts.fixture'
import { beginSecondFactor } from '~/domain/accounts/secondFactor.server'
import { signIn } from '~/domain/accounts/signIn.server'
import { updateOwnAccount } from '~/domain/accounts/ownAccount.server'
import { firstBrokenEntry } from '~/domain/history/history.server'
import { mailTo, notify } from '~/domain/notifications/notify.server'
import { db } from '~/platform/db.server'
import { currentActor, currentStanding } from '~/platform/session.server'
import * as made from '@tests/factories/records'
import { giveConsent, listConsents, withdrawConsent } from './consent.server'
import { ownDataAsJson, readOwnData } from './data.server'
import { eraseOwnAccount, erasedName } from './erase.server'
import { columnsThatNameSomebody } from './privacy.fixture'
import { neverTold, traces } from './tables'
import { privacyTextVersion } from './version'
import { viewsOfMine } from './views.server'

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const unlinked = { role: 'enterprise', memberRole: null, enterpriseId: null } as const

/** Somebody with something in most tables. */
async function busyPerson() {
  const { id, email } = await plantUser({ ...unlinked, name: '样例张三' })
  const actor = await actorOf(id)
  const { headers } = await signIn({ email, password }, newClient())
  await giveConsent(actor, 'zh-CN')
  await beginSecondFactor(actor)
  await updateOwnAccount(actor, { name: '样例张三丰', locale: 'zh-CN' })
  await notify(db(), [id], { kind: 'join_requested', params: { name: '甲', record: '乙' }, path: '/' })
  await mailTo(db(), email, null, { kind: 'magic_link', params: { name: '样例张三' }, path: '/sign-in/enter?token=hidden' })
  await db().passkey.create({ data: { userId: id, publicKey: 'key', credentialID: randomUUID(), counter: 0, deviceType: 'singleDevice', backedUp: false } })
  await db().mailPreference.create({ data: { userId: id, topic: 'needs', cadence: 'off' } })
  await db().joinRequest.create({ data: { kind: 'membership', userId: id, message: '请让我加入' } })
  return { id, email, actor: await actorOf(id), headers }
}

describe('what is known of a person', () => {
  it('is looked for in every table that can name one', () => {
    expect(traces.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(columnsThatNameSomebody().sort())
  })

  it('is told whole, without secrets', async () => {
    const { id, email, actor } = await busyPerson()
    const json = await text(ownDataAsJson(actor))
    const data = JSON.parse(json) as Record<string, Record<string, unknown>[]>
    expect(data.user).toMatchObject([{ id, email, name: '样例张三丰' }])
    for (const { table, column } of traces) {
      const where = table === 'mailMessage' ? { address: email } : { [column]: id }
      const count = await (db() as unknown as Record<string, { count(query: object): Promise<number> }>)[table]!.count({ where })
      expect([table, column, data[`${table}.${column}`]?.length]).toEqual([table, column, count])
    }
    for (const name of neverTold) expect(Object.values(data).flat().every((row) => !(name in Object(row)))).toBe(true)
    expect((await readOwnData(actor)).map(({ table }) => table)).toEqual(expect.arrayContaining(['user', 'session', 'consent', 'notification', 'auditEntry']))
  })

  it('is not told of anybody else', async () => {
    const { email } = await busyPerson()
    const { id } = await plantUser()
    expect(await text(ownDataAsJson(await actorOf(id)))).not.toContain(email)
  })
})

describe('consent', () => {
  it('is recorded with its version, counts at once, and can be taken back', async () => {
    const { id, email } = await plantUser({ consentVersion: null })
    const { headers } = await signIn({ email, password }, newClient())
    const actor = await actorOf(id)
    const standing = async () => (await currentStanding(requestWith(headers)))!.consentVersion
    expect(await standing()).toBeNull()
    await giveConsent(actor, 'en')
    expect(await standing()).toBe(privacyTextVersion)
    expect(await db().consent.findMany({ where: { userId: id } })).toMatchObject([{ textVersion: privacyTextVersion, locale: 'en', withdrawnAt: null }])
    await withdrawConsent(actor)
    expect(await standing()).toBeNull()
    expect(await listConsents(actor)).toMatchObject([{ withdrawnAt: expect.any(Date) }])
  })
})

describe('looks at contact data', () => {
  it('are told to the firm and the expert, not to others, and not one’s own', async () => {
    const firm = await db().enterprise.create({ data: made.enterprise() })
    const need = await db().need.create({ data: made.need(firm.id) })
    const expert = await db().expert.create({ data: made.expert() })
    const viewer = await db().user.create({ data: made.user({ name: '样例查看人' }) })
    for (const [recordKind, recordId] of [['enterprise', firm.id], ['need', need.id], ['expert', expert.id]] as const) await db().contactView.create({ data: { userId: viewer.id, recordKind, recordId } })
    const asker = { userId: 'someone', enterpriseId: null, expertId: null }
    expect((await viewsOfMine({ ...asker, enterpriseId: firm.id })).map(({ kind, viewer }) => [kind, viewer]).sort()).toEqual([['enterprise', '样例查看人'], ['need', '样例查看人']])
    expect(await viewsOfMine({ ...asker, expertId: expert.id })).toMatchObject([{ kind: 'expert', record: expert.name }])
    expect(await viewsOfMine({ ...asker, userId: viewer.id, expertId: expert.id })).toEqual([])
    expect(await viewsOfMine(asker)).toEqual([])
  })
})

describe('erasing an account', () => {
  it('asks for the password or a code first', async () => {
    const { actor } = await busyPerson()
    await expect(eraseOwnAccount(actor, 'wrong')).rejects.toMatchObject({ fields: { proofPassword: 'proofWrong' } })
  })

  it('deletes what is not of record, keeps the rest without the name, and leaves the trail whole', async () => {
    const { id, email, actor, headers } = await busyPerson()
    await eraseOwnAccount(actor, password)
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ name: erasedName, email: `erased-${id}@invalid`, erasedAt: expect.any(Date), twoFactorEnabled: false, consentVersion: null })
    for (const { table, column } of traces.filter(({ onErase }) => onErase === 'delete')) {
      const count = await (db() as unknown as Record<string, { count(query: object): Promise<number> }>)[table]!.count({ where: { [column]: id } })
      expect([table, count]).toEqual([table, 0])
    }
    expect(await db().mailMessage.count({ where: { address: email } })).toBe(0)
    expect(await db().joinRequest.findFirst({ where: { userId: id } })).toMatchObject({ state: 'withdrawn', message: null })
    expect(await db().consent.count({ where: { userId: id, withdrawnAt: { not: null } } })).toBe(1)
    expect(await currentActor(requestWith(headers))).toEqual({ role: 'visitor' })
    await expect(signIn({ email, password }, newClient())).rejects.toMatchObject({ code: 'unauthenticated' })
    expect(await firstBrokenEntry()).toBeNull()
    await expect(plantUser({ email })).resolves.toBeDefined()
  })

  it('takes an expert’s contact data away, and withdraws a profile on which nothing hangs', async () => {
    const profile = () => db().expert.create({ data: made.expert({ contactPhone: '13800000000', contactEmail: 'x@example.com' }) })
    const firm = await db().enterprise.create({ data: made.enterprise() })
    const need = await db().need.create({ data: made.need(firm.id) })
    const [unused, introduced] = [await profile(), await profile()]
    await db().introduction.create({ data: { needId: need.id, expertId: introduced.id } })
    for (const [expert, state] of [[unused, 'withdrawn'], [introduced, 'active']] as const) {
      const { id } = await plantUser({ role: 'expert', expertId: expert.id, expertRole: 'owner' })
      await eraseOwnAccount(await actorOf(id), password)
      expect(await db().expert.findUnique({ where: { id: expert.id } })).toMatchObject({ state, contactPhone: null, contactEmail: null })
      expect(JSON.stringify(await db().auditEntry.findMany({ where: { recordId: expert.id } }), (_, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain('13800000000')
    }
  })

  it('leaves an expert’s profile alone when a delegate goes', async () => {
    const expert = await db().expert.create({ data: made.expert({ contactPhone: '13800000000' }) })
    const { id } = await plantUser({ role: 'expert', expertId: expert.id, expertRole: 'delegate' })
    await eraseOwnAccount(await actorOf(id), password)
    expect(await db().expert.findUnique({ where: { id: expert.id } })).toMatchObject({ state: 'active', contactPhone: '13800000000' })
  })

  it('waits until a firm’s only manager has handed over to a colleague', async () => {
    const firm = await db().enterprise.create({ data: made.enterprise() })
    const person = (memberRole: 'manager' | 'member') => plantUser({ role: 'enterprise', enterpriseId: firm.id, memberRole })
    const [manager, member] = [await person('manager'), await person('member')]
    await expect(eraseOwnAccount(await actorOf(manager.id), password)).rejects.toMatchObject({ code: 'conflict', detail: expect.stringMatching(/^handOverFirst/) })
    await db().user.update({ where: { id: member.id }, data: { memberRole: 'manager' } })
    await expect(eraseOwnAccount(await actorOf(manager.id), password)).resolves.toBeUndefined()
    await expect(eraseOwnAccount(await actorOf(member.id), password)).resolves.toBeUndefined()
  })

  it('is refused to the last administrator', async () => {
    await db().user.updateMany({ where: { role: 'administrator' }, data: { suspendedAt: new Date() } })
    const [one, other] = [await plantUser({ role: 'administrator' }), await plantUser({ role: 'administrator' })]
    const actors = [await actorOf(one.id), await actorOf(other.id)]
    const tries = await Promise.allSettled(actors.map((actor) => eraseOwnAccount(actor, password)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const [left] = tries.flatMap((result) => (result.status === 'rejected' ? [result.reason as object] : []))
    expect(left).toMatchObject({ detail: 'lastAdministrator' })
  })

  it('takes a code where codes are on', async () => {
    const { id, actor } = await busyPerson()
    const code = await codeOf(id)
    await db().user.update({ where: { id }, data: { twoFactorEnabled: true } })
    await expect(eraseOwnAccount(actor, code)).resolves.toBeUndefined()
  })
})
