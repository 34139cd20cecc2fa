import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { password, plantUser } from '~/domain/accounts/accounts.fixture'
import { historyOf } from '~/domain/history/history.server'
import { eraseOwnAccount } from '~/domain/privacy/erase.server'
import { db } from '~/platform/db.server'
import { invite } from './invitations.server'
import { getPeople, letGo, setMemberRole } from './people.server'
import { actorFrom, emailOf, mailsTo, plantActor, plantExpert, plantFirm, plantMember } from './people.fixture'

async function firmOf(...roles: ('manager' | 'member')[]) {
  const { id } = await plantFirm()
  return { id, people: await Promise.all(roles.map((role) => plantMember(id, role))) }
}

const lastManager = { code: 'conflict', detail: 'lastManager' }

describe('the people of a firm', () => {
  it('are let go by a manager: no access, no session, but their name in the history', async () => {
    const { id, people } = await firmOf('manager', 'member')
    const [manager, member] = people as [typeof people[0], typeof people[0]]
    await db().session.create({ data: { userId: member!.userId, token: randomUUID(), expiresAt: new Date(Date.now() + 60_000) } })
    await letGo(manager!, member!.userId)
    expect(await actorFrom(member!.userId)).toMatchObject({ enterpriseId: null, memberRole: null, name: member!.name })
    expect(await db().session.count({ where: { userId: member!.userId } })).toBe(0)
    expect(await mailsTo(await emailOf(member!.userId))).toEqual(['departed'])
    expect(await historyOf('user', member!.userId)).toMatchObject([{ action: 'depart', actorName: manager!.name }])
    expect((await getPeople(manager!, { enterpriseId: id })).people).toHaveLength(1)
  })

  it('leave by themselves, and nobody else ends what another does', async () => {
    const { people } = await firmOf('manager', 'member', 'member')
    const [, member, other] = people
    const stranger = (await firmOf('manager')).people[0]!
    await expect(letGo(member!, other!.userId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(letGo(stranger, other!.userId)).rejects.toMatchObject({ code: 'not_found' })
    await letGo(member!, member!.userId)
    expect(await actorFrom(member!.userId)).toMatchObject({ enterpriseId: null })
  })

  it('change roles by a manager’s word, not by a member’s', async () => {
    const [manager, member] = (await firmOf('manager', 'member')).people
    await expect(setMemberRole(member!, member!.userId, 'manager')).rejects.toMatchObject({ code: 'forbidden' })
    await setMemberRole(manager!, member!.userId, 'manager')
    await setMemberRole(await actorFrom(member!.userId), manager!.userId, 'member')
    expect(await actorFrom(manager!.userId)).toMatchObject({ memberRole: 'member' })
    await expect(setMemberRole(manager!, member!.userId, 'member')).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('keep a manager: the last one neither leaves nor steps down, also where the other is suspended', async () => {
    const { people } = await firmOf('manager', 'manager', 'member')
    const [one, other] = people
    await db().user.update({ where: { id: other!.userId }, data: { suspendedAt: new Date() } })
    await expect(letGo(one!, one!.userId)).rejects.toMatchObject(lastManager)
    await expect(setMemberRole(one!, one!.userId, 'member')).rejects.toMatchObject(lastManager)
    const officer = await plantActor({ role: 'bureau' })
    await expect(letGo(officer, one!.userId)).rejects.toMatchObject(lastManager)
    await setMemberRole(officer, people[2]!.userId, 'manager')
    await expect(letGo(officer, one!.userId)).resolves.toBeUndefined()
  })

  it('keep a manager when two step down at the same moment', async () => {
    const { id, people } = await firmOf('manager', 'manager', 'member')
    const [one, other] = people
    await Promise.allSettled([setMemberRole(one!, one!.userId, 'member'), letGo(other!, other!.userId)])
    expect(await db().user.count({ where: { enterpriseId: id, memberRole: 'manager' } })).toBe(1)
  })

  it('may all go by the bureau’s hand, which ends the firm’s open invitations', async () => {
    const { id, people } = await firmOf('manager')
    await invite(people[0]!, { enterpriseId: id }, { kind: 'member', email: `${randomUUID()}@example.com` })
    await expect(letGo(people[0]!, people[0]!.userId)).rejects.toMatchObject(lastManager)
    await letGo(await plantActor({ role: 'head' }), people[0]!.userId)
    expect(await db().invitation.count({ where: { enterpriseId: id, revokedAt: null } })).toBe(0)
  })

  it('are shown to their colleagues, and what waits to the managers alone', async () => {
    const { id, people } = await firmOf('manager', 'member')
    await invite(people[0]!, { enterpriseId: id }, { kind: 'member', email: `${randomUUID()}@example.com` })
    expect(await getPeople(people[0]!, { enterpriseId: id })).toMatchObject({ manages: true, invitations: [{}] })
    expect(await getPeople(people[1]!, { enterpriseId: id })).toMatchObject({ manages: false, invitations: [], requests: [] })
    await expect(getPeople((await firmOf('manager')).people[0]!, { enterpriseId: id })).rejects.toMatchObject({ code: 'not_found' })
  })
})

describe('an expert’s delegates', () => {
  const acting = async () => {
    const { id: expertId } = await plantExpert()
    const [owner, delegate] = [await plantActor({ role: 'expert', expertId, expertRole: 'owner' }), await plantActor({ role: 'expert', expertId, expertRole: 'delegate' })]
    return { expertId, owner, delegate }
  }

  it('are let go by the expert, who stays', async () => {
    const { owner, delegate } = await acting()
    await expect(letGo(delegate, owner.userId)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(letGo(owner, owner.userId)).rejects.toMatchObject({ code: 'forbidden' })
    await letGo(owner, delegate.userId)
    expect(await actorFrom(delegate.userId)).toMatchObject({ expertId: null, expertRole: null })
  })

  it('go with the expert', async () => {
    const { expertId, owner } = await acting()
    await letGo(await plantActor({ role: 'bureau' }), owner.userId)
    expect(await db().user.count({ where: { expertId } })).toBe(0)
  })

  it('go with the expert who erases their account', async () => {
    const { id: expertId } = await plantExpert()
    const { id } = await plantUser({ role: 'expert', expertId, expertRole: 'owner' })
    const delegate = await plantActor({ role: 'expert', expertId, expertRole: 'delegate' })
    await eraseOwnAccount(await actorFrom(id), password)
    expect(await actorFrom(delegate.userId)).toMatchObject({ expertId: null, expertRole: null })
  })

  it('take no member’s role', async () => {
    const { owner, delegate } = await acting()
    await expect(setMemberRole(owner, delegate.userId, 'manager')).rejects.toMatchObject({ code: 'forbidden' })
  })
})
