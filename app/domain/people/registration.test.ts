import { describe, expect, it, vi } from 'vitest'
import { newClient, requestWith } from '~/domain/accounts/accounts.fixture'
import { signIn } from '~/domain/accounts/signIn.server'
import { db } from '~/platform/db.server'
import { addressBlock } from '~/platform/address.server'
import { currentActor } from '~/platform/session.server'
import { askToJoin } from './asking.server'
import { ownRequest, expertsLike, withdrawRequest } from './ownAccess.server'
import { enterpriseForm, mailsTo, emailOf, newCreditCode, plantActor, plantExpert, plantFirm, plantMember, plantNewcomer } from './people.fixture'
import { registerEnterpriseSchema } from './people.schema'
import { register } from './registration.server'

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const requestOf = (email: string) => db().joinRequest.findFirst({ where: { user: { email } } })

describe('registering', () => {
  it('makes an account that can sign in and waits, with its consent on record', async () => {
    const form = enterpriseForm()
    await register(form, newClient(), 'en')
    const actor = await currentActor(requestWith((await signIn(form, newClient())).headers))
    expect(actor).toMatchObject({ role: 'enterprise', enterpriseId: null, memberRole: null })
    expect(await requestOf(form.email)).toMatchObject({ kind: 'membership', state: 'pending', enterpriseId: null, creditCode: form.creditCode, enterpriseName: form.enterpriseName })
    expect(await db().user.findUnique({ where: { email: form.email }, include: { consents: true } })).toMatchObject({ emailVerified: false, locale: 'en', consents: [{ locale: 'en', withdrawnAt: null }] })
  })

  it('waits for the managers of the firm whose code it names, and else for the bureau', async () => {
    const officer = await plantActor({ role: 'bureau' })
    const firm = await plantFirm({ creditCode: newCreditCode() })
    const first = enterpriseForm({ creditCode: firm.creditCode! })
    await register(first, newClient(), 'zh-CN')
    expect(await requestOf(first.email)).toMatchObject({ enterpriseId: firm.id })
    expect(await mailsTo(await emailOf(officer.userId))).toEqual(['join_requested'])
    const manager = await plantMember(firm.id)
    await register(enterpriseForm({ creditCode: firm.creditCode! }), newClient(), 'zh-CN')
    expect(await mailsTo(await emailOf(manager.userId))).toEqual(['join_requested'])
    expect(await mailsTo(await emailOf(officer.userId))).toEqual(['join_requested'])
  })

  it('tells nobody but the address’s owner that the e-mail is in use, and makes nothing', async () => {
    const owner = await plantActor()
    const email = await emailOf(owner.userId)
    await expect(register(enterpriseForm({ email }), newClient(), 'zh-CN')).resolves.toBeUndefined()
    await expect(register(enterpriseForm({ email }), newClient(), 'zh-CN')).resolves.toBeUndefined()
    expect(await requestOf(email)).toBeNull()
    expect(await mailsTo(email)).toEqual(['already_registered'])
  })

  it('makes one account of two registrations side by side, and answers both alike', async () => {
    const form = enterpriseForm()
    const answers = await Promise.allSettled([register(form, newClient(), 'zh-CN'), register(form, newClient(), 'zh-CN')])
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
    expect(await db().joinRequest.count({ where: { user: { email: form.email } } })).toBe(1)
  })

  it('is limited by the address it comes from and by the e-mail it names', async () => {
    const client = newClient()
    await db().signInThrottle.create({ data: { key: `registration:address:${addressBlock(client.address)}`, failures: 30 } })
    await expect(register(enterpriseForm(), client, 'zh-CN')).rejects.toMatchObject({ code: 'too_many' })
    const form = enterpriseForm()
    await db().signInThrottle.create({ data: { key: `registration:account:${form.email}`, failures: 5 } })
    await expect(register(form, newClient(), 'zh-CN')).rejects.toMatchObject({ code: 'too_many' })
    expect(await db().user.count({ where: { email: form.email } })).toBe(0)
  })

  it('refuses a code whose check character is wrong, and who does not consent', () => {
    const form = enterpriseForm({ creditCode: '91350100M000100Y44' })
    const { error } = registerEnterpriseSchema.safeParse({ ...form, message: undefined, consent: undefined })
    expect(error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['consent', 'consent'], ['creditCode', 'creditCode']])
    expect(registerEnterpriseSchema.parse({ ...form, message: undefined, creditCode: ' 91350100m000100y43 ' }).creditCode).toBe('91350100M000100Y43')
  })

  it('claims an expert, or asks for a new one under one’s own name', async () => {
    const expert = await plantExpert()
    const { enterpriseName: _name, creditCode: _code, ...person } = enterpriseForm()
    await register({ ...person, expertId: expert.id }, newClient(), 'zh-CN')
    expect(await requestOf(person.email)).toMatchObject({ kind: 'expert_claim', expertId: expert.id, expertName: expert.name })
    const { enterpriseName: _n, creditCode: _c, ...other } = enterpriseForm()
    await register({ ...other, institution: '样例大学' }, newClient(), 'zh-CN')
    expect(await requestOf(other.email)).toMatchObject({ kind: 'expert_claim', expertId: null, expertName: other.name, institution: '样例大学' })
  })
})

describe('somebody who waits', () => {
  const ask = () => ({ enterpriseName: '样例银业公司', creditCode: newCreditCode(), message: null })

  it('sees what for, takes it back, and asks again', async () => {
    const actor = await plantNewcomer()
    await askToJoin(actor, ask())
    const open = await ownRequest(actor)
    expect(open).toMatchObject({ state: 'pending', enterpriseName: '样例银业公司' })
    await expect(askToJoin(actor, ask())).rejects.toMatchObject({ code: 'conflict' })
    await withdrawRequest(actor, open!.id)
    expect(await ownRequest(actor)).toMatchObject({ state: 'withdrawn' })
    await expect(withdrawRequest(actor, open!.id)).rejects.toMatchObject({ code: 'conflict' })
    await expect(askToJoin(actor, ask())).resolves.toBeUndefined()
  })

  it('cannot take back what another asks for', async () => {
    const actor = await plantNewcomer()
    await askToJoin(actor, ask())
    const { id } = (await ownRequest(actor))!
    await expect(withdrawRequest(await plantNewcomer(), id)).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('has one request open at most, however many are sent at once', async () => {
    const actor = await plantNewcomer()
    await Promise.allSettled([askToJoin(actor, ask()), askToJoin(actor, ask())])
    expect(await db().joinRequest.count({ where: { userId: actor.userId, state: 'pending' } })).toBe(1)
  })

  it('finds an expert by name and institution, and learns nothing that is not public', async () => {
    const institution = await db().institution.create({ data: { name: '样例师范大学', kind: 'university', aliases: { create: { name: '样师大', key: '样师大' } } } })
    const expert = await db().expert.create({ data: { name: '样例苏教授', institutionId: institution.id, contactPhone: '0735-000', contactEmail: 'su@example.com' } })
    const found = await expertsLike({ name: '苏教授', institution: '样师大' })
    expect(found?.map(({ id }) => id)).toEqual([expert.id])
    expect(JSON.stringify(found)).not.toMatch(/0735|su@example/)
    expect(await expertsLike({ name: '苏教授', institution: '别的大学' })).toEqual([])
    expect(await expertsLike({})).toBeNull()
  })
})
