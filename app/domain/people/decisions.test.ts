import { describe, expect, it } from 'vitest'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { askToJoin } from './asking.server'
import { decideRequest } from './decisions.server'
import { actorFrom, emailOf, mailsTo, newCreditCode, plantActor, plantExpert, plantFirm, plantMember, plantNewcomer } from './people.fixture'
import type { DecisionInput } from './people.schema'
import { getRequest, listRequests } from './requests.server'

const approve = (changes: Partial<DecisionInput> = {}): DecisionInput => ({ decision: 'approve', target: undefined, memberRole: undefined, reason: null, ...changes })
const refuse = (reason: string): DecisionInput => ({ ...approve(), decision: 'refuse', reason })

const officer = () => plantActor({ role: 'bureau' })

async function requestFor(creditCode: string, enterpriseName = '样例鑫达银业公司') {
  const asker = await plantNewcomer()
  await askToJoin(asker, { creditCode, enterpriseName, message: null })
  const { id } = await db().joinRequest.findFirstOrThrow({ where: { userId: asker.userId } })
  return { id, asker }
}

async function claimOf(expertId: string) {
  const asker = await plantNewcomer()
  await askToJoin(asker, { expertId, message: null })
  const { id } = await db().joinRequest.findFirstOrThrow({ where: { userId: asker.userId } })
  return { id, asker }
}

describe('a request to act for a firm', () => {
  it('makes the first person its manager and later ones members, and tells both sides', async () => {
    const firm = await plantFirm({ creditCode: newCreditCode() })
    const first = await requestFor(firm.creditCode!)
    await decideRequest(await officer(), first.id, approve({ memberRole: 'member' }))
    const manager = await actorFrom(first.asker.userId)
    expect(manager).toMatchObject({ role: 'enterprise', enterpriseId: firm.id, memberRole: 'manager' })
    const second = await requestFor(firm.creditCode!)
    await decideRequest(await officer(), second.id, approve())
    expect(await actorFrom(second.asker.userId)).toMatchObject({ enterpriseId: firm.id, memberRole: 'member' })
    expect(await mailsTo(await emailOf(second.asker.userId))).toEqual(['join_approved'])
    expect(await mailsTo(await emailOf(manager.userId))).toEqual(['join_approved', 'join_requested', 'person_joined'])
    expect((await statesOf('user', second.asker.userId)).map(({ toState }) => toState)).toEqual(['active'])
  })

  it('is decided by the firm’s own manager, but not by its members or by other firms’ managers', async () => {
    const firm = await plantFirm({ creditCode: newCreditCode() })
    const [manager, member, stranger] = [await plantMember(firm.id), await plantMember(firm.id, 'member'), await plantMember((await plantFirm()).id)]
    const { id, asker } = await requestFor(firm.creditCode!)
    for (const other of [member, stranger, asker]) await expect(decideRequest(other, id, approve())).rejects.toMatchObject({ code: expect.stringMatching(/^(not_found|forbidden)$/) })
    await decideRequest(manager, id, approve({ memberRole: 'manager' }))
    expect(await actorFrom(asker.userId)).toMatchObject({ memberRole: 'manager' })
  })

  it('is not decided by who was suspended, demoted or let go since they opened the page', async () => {
    const firm = await plantFirm({ creditCode: newCreditCode() })
    const { id } = await requestFor(firm.creditCode!)
    for (const data of [{ suspendedAt: new Date() }, { memberRole: 'member' as const }, { enterpriseId: null }]) {
      const manager = await plantMember(firm.id)
      await db().user.update({ where: { id: manager.userId }, data })
      await expect(decideRequest(manager, id, approve())).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await db().joinRequest.findUnique({ where: { id } })).toMatchObject({ state: 'pending', decidedById: null })
  })

  it('is decided once, however many decide at the same moment', async () => {
    const { id, asker } = await requestFor(newCreditCode(), `样例独一银业${newCreditCode()}`)
    const officers = await Promise.all([officer(), officer(), officer()])
    const decided = await Promise.allSettled(officers.map((one) => decideRequest(one, id, approve({ target: 'new' }))))
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected'])
    for (const result of decided) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'conflict' })
    expect(await mailsTo(await emailOf(asker.userId))).toEqual(['join_approved'])
    await expect(decideRequest(officers[0]!, id, refuse('太迟'))).rejects.toMatchObject({ code: 'conflict' })
  })

  it('is refused with a reason that the person reads, and may be made again', async () => {
    const { id, asker } = await requestFor(newCreditCode())
    await decideRequest(await officer(), id, refuse('请用单位邮箱'))
    expect(await db().joinRequest.findUnique({ where: { id } })).toMatchObject({ state: 'refused', reason: '请用单位邮箱' })
    expect(await actorFrom(asker.userId)).toMatchObject({ enterpriseId: null })
    expect(await mailsTo(await emailOf(asker.userId))).toEqual(['join_refused'])
    await expect(askToJoin(asker, { creditCode: newCreditCode(), enterpriseName: '样例公司', message: null })).resolves.toBeUndefined()
  })
})

describe('a firm that is not on record', () => {
  it('shows the officer the firms that may be meant, and takes the code over into the one chosen', async () => {
    const firm = await plantFirm({ name: '湖南省样例鑫腾银业有限公司' })
    const creditCode = newCreditCode()
    const { id, asker } = await requestFor(creditCode, '样例鑫腾银业')
    const by = await officer()
    expect((await getRequest(by, id)).possible).toMatchObject([{ id: firm.id, detail: null }])
    await decideRequest(by, id, approve({ target: firm.id }))
    expect(await db().enterprise.findUnique({ where: { id: firm.id } })).toMatchObject({ creditCode })
    expect(await actorFrom(asker.userId)).toMatchObject({ enterpriseId: firm.id, memberRole: 'manager' })
  })

  it('must be chosen or made, and is neither doubled nor given a second code', async () => {
    const firm = await plantFirm({ name: `样例双星银业${newCreditCode()}`, creditCode: newCreditCode() })
    const { id } = await requestFor(newCreditCode(), firm.name)
    const by = await officer()
    await expect(decideRequest(by, id, approve())).rejects.toMatchObject({ fields: { target: 'required' } })
    await expect(decideRequest(by, id, approve({ target: 'new' }))).rejects.toMatchObject({ fields: { target: 'sameRecordExists' } })
    await expect(decideRequest(by, id, approve({ target: firm.id }))).rejects.toMatchObject({ fields: { target: 'otherCreditCode' } })
    expect(await db().joinRequest.findUnique({ where: { id } })).toMatchObject({ state: 'pending' })
  })
})

describe('a claim', () => {
  it('makes the person the expert, unless the expert has an account', async () => {
    const expert = await plantExpert()
    const by = await officer()
    const [first, second] = [await claimOf(expert.id), await claimOf(expert.id)]
    await decideRequest(by, first.id, approve())
    expect(await actorFrom(first.asker.userId)).toMatchObject({ role: 'expert', expertId: expert.id, expertRole: 'owner' })
    expect((await getRequest(by, second.id)).people).toMatchObject([{ id: first.asker.userId, expertRole: 'owner' }])
    await expect(decideRequest(by, second.id, approve())).rejects.toMatchObject({ code: 'conflict', detail: 'expertHasOwner' })
  })

  it('of somebody who is not listed makes a record at their institution', async () => {
    const { name } = await db().institution.create({ data: { name: `样例理工大学${newCreditCode()}`, kind: 'university' } })
    const asker = await plantNewcomer()
    await askToJoin(asker, { institution: name, message: null })
    const { id } = await db().joinRequest.findFirstOrThrow({ where: { userId: asker.userId } })
    await decideRequest(await officer(), id, approve({ target: 'new' }))
    const { expertId } = await actorFrom(asker.userId)
    expect(await db().expert.findUnique({ where: { id: expertId! }, include: { institution: true } })).toMatchObject({ name: asker.name, institution: { name } })
  })

  it('is for the bureau to decide, not for the one it would make the expert', async () => {
    const { id, asker } = await claimOf((await plantExpert()).id)
    await expect(decideRequest(asker, id, approve())).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('the queue', () => {
  it('shows the bureau who waits longest first, and nobody else anything', async () => {
    const [older, newer] = [await requestFor(newCreditCode()), await requestFor(newCreditCode())]
    await db().joinRequest.update({ where: { id: older.id }, data: { createdAt: new Date(0) } })
    const { rows } = await listRequests(await officer(), { state: 'pending', page: 1 })
    expect(rows[0]!.id).toBe(older.id)
    expect(rows.map(({ id }) => id).indexOf(newer.id)).not.toBe(0)
    await expect(listRequests(older.asker, { state: 'pending', page: 1 })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(getRequest(newer.asker, older.id)).rejects.toMatchObject({ code: 'not_found' })
  })
})
