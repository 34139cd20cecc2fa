import { describe, expect, it, vi } from 'vitest'
import { newClient, password, requestWith } from '~/domain/accounts/accounts.fixture'
import type { SignedInActor } from '~/domain/actor'
import { visitor } from '~/domain/actor'
import type { Party } from '~/domain/facts'
import { db } from '~/platform/db.server'
import { currentActor } from '~/platform/session.server'
import { acceptAs, acceptAsNew, openInvitation } from './accepting.server'
import { askToJoin } from './asking.server'
import { expertToInvite, invite, type Invited, revokeInvitation } from './invitations.server'
import { actorFrom, emailOf, enterpriseForm, mailsTo, newCreditCode, plantActor, plantExpert, plantFirm, plantMember, plantNewcomer } from './people.fixture'

/** scrypt is slow on purpose, and slower on a busy machine. */
vi.setConfig({ testTimeout: 30_000 })

const newAddress = () => enterpriseForm().email
const newPerson = { name: '样例新人', password, consent: 'on' as const }

const tokenOf = async (...args: Parameters<typeof invite>) => (await invite(...args)).replace('/join/', '')

async function firmWithManager(): Promise<{ party: { enterpriseId: string }; manager: SignedInActor }> {
  const { id } = await plantFirm()
  return { party: { enterpriseId: id }, manager: await plantMember(id) }
}

const open = (party: Party) => db().invitation.findFirstOrThrow({ where: { ...party, acceptedAt: null, revokedAt: null } })

describe('an invitation', () => {
  it('makes a new person a colleague, signed in, whose address it has proved', async () => {
    const { party, manager } = await firmWithManager()
    const email = newAddress()
    const token = await tokenOf(manager, party, { kind: 'member', email, memberRole: 'member' })
    expect(await mailsTo(email)).toEqual(['invited_member'])
    expect(await openInvitation(visitor, token)).toMatchObject({ email, way: 'register', from: manager.name })
    const headers = await acceptAsNew(token, newPerson, newClient(), 'en')
    expect(await currentActor(requestWith(headers))).toMatchObject({ name: '样例新人', ...party, memberRole: 'member' })
    expect(await db().user.findUnique({ where: { email }, include: { consents: true } })).toMatchObject({ emailVerified: true, locale: 'en', consents: [{ locale: 'en' }] })
    expect(await mailsTo(await emailOf(manager.userId))).toEqual(['person_joined'])
  })

  it('keeps nothing of its link but the SHA-256', async () => {
    const { party, manager } = await firmWithManager()
    const token = await tokenOf(manager, party, { kind: 'member', email: newAddress() })
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(JSON.stringify(await open(party))).not.toContain(token)
  })

  it('works once, even if opened by two at the same moment', async () => {
    const { party, manager } = await firmWithManager()
    const token = await tokenOf(manager, party, { kind: 'member', email: newAddress() })
    const people = [await plantNewcomer(), await plantNewcomer()]
    const accepted = await Promise.allSettled(people.map((person) => acceptAs(person, token)))
    expect(accepted.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(openInvitation(visitor, token)).rejects.toMatchObject({ code: 'gone', detail: 'invitationUsed' })
  })

  it('says so when it was revoked, replaced or has expired, and is unknown when made up', async () => {
    const { party, manager } = await firmWithManager()
    const email = newAddress()
    const replaced = await tokenOf(manager, party, { kind: 'member', email })
    const token = await tokenOf(manager, party, { kind: 'member', email })
    const later = new Date(Date.now() + 15 * 86_400_000)
    await expect(openInvitation(visitor, replaced)).rejects.toMatchObject({ code: 'gone', detail: 'invitationRevoked' })
    await expect(acceptAs(await plantNewcomer(), token, later)).rejects.toMatchObject({ code: 'gone', detail: 'invitationExpired' })
    await revokeInvitation(manager, (await open(party)).id)
    await expect(acceptAsNew(token, newPerson, newClient(), 'zh-CN')).rejects.toMatchObject({ code: 'gone', detail: 'invitationRevoked' })
    await expect(openInvitation(visitor, 'made up')).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is accepted by who waits, and ends what they asked for elsewhere', async () => {
    const { party, manager } = await firmWithManager()
    const person = await plantNewcomer()
    await askToJoin(person, { creditCode: newCreditCode(), enterpriseName: '样例公司', message: null })
    await acceptAs(person, await tokenOf(manager, party, { kind: 'member', email: newAddress(), memberRole: 'manager' }))
    expect(await actorFrom(person.userId)).toMatchObject({ ...party, memberRole: 'manager' })
    expect(await db().joinRequest.findMany({ where: { userId: person.userId } })).toMatchObject([{ state: 'withdrawn' }])
  })

  it('is not accepted by who acts for another firm or works at the bureau', async () => {
    const { party, manager } = await firmWithManager()
    const token = await tokenOf(manager, party, { kind: 'member', email: newAddress() })
    for (const person of [(await firmWithManager()).manager, await plantActor({ role: 'bureau' })]) {
      expect(await openInvitation(person, token)).toMatchObject({ way: 'taken' })
      await expect(acceptAs(person, token)).rejects.toMatchObject({ code: 'conflict', detail: 'actsAlready' })
    }
  })

  it('asks the owner of the address to sign in, and makes no second account for it', async () => {
    const { party, manager } = await firmWithManager()
    const person = await plantNewcomer()
    const token = await tokenOf(manager, party, { kind: 'member', email: await emailOf(person.userId) })
    expect(await openInvitation(visitor, token)).toMatchObject({ way: 'signIn' })
    await expect(acceptAsNew(token, newPerson, newClient(), 'zh-CN')).rejects.toMatchObject({ fields: { name: 'signInToAccept' } })
    expect(await openInvitation(person, token)).toMatchObject({ way: 'accept' })
  })
})

describe('who may invite', () => {
  const asMember = (): Invited => ({ kind: 'member', email: newAddress() })

  it('are a firm’s managers, not its members nor other firms’ managers', async () => {
    const { party, manager } = await firmWithManager()
    const others = [await plantMember(party.enterpriseId, 'member'), (await firmWithManager()).manager]
    for (const other of others) await expect(invite(other, party, asMember())).rejects.toMatchObject({ code: 'forbidden' })
    await db().user.update({ where: { id: manager.userId }, data: { suspendedAt: new Date() } })
    await expect(invite(manager, party, asMember())).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are experts, for their delegates; delegates name none', async () => {
    const { id: expertId } = await plantExpert()
    const owner = await plantActor({ role: 'expert', expertId, expertRole: 'owner' })
    const person = await plantNewcomer()
    await acceptAs(person, await tokenOf(owner, { expertId }, { kind: 'delegate', email: newAddress() }))
    const delegate = await actorFrom(person.userId)
    expect(delegate).toMatchObject({ role: 'expert', expertId, expertRole: 'delegate' })
    await expect(invite(delegate, { expertId }, { kind: 'delegate', email: newAddress() })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(invite(owner, { expertId }, { kind: 'expert', email: newAddress() })).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('are the bureau’s people, for an expert who has no account', async () => {
    const { id: expertId } = await plantExpert()
    const officer = await plantActor({ role: 'bureau' })
    await expect(expertToInvite(officer, expertId)).resolves.toMatchObject({ id: expertId })
    const person = await plantNewcomer()
    await acceptAs(person, await tokenOf(officer, { expertId }, { kind: 'expert', email: newAddress() }))
    expect(await actorFrom(person.userId)).toMatchObject({ expertId, expertRole: 'owner' })
    await expect(expertToInvite(officer, expertId)).rejects.toMatchObject({ code: 'conflict', detail: 'expertHasOwner' })
    await expect(invite(officer, { expertId }, { kind: 'expert', email: newAddress() })).rejects.toMatchObject({ code: 'conflict' })
  })

  it('invite nobody who acts there already', async () => {
    const { party, manager } = await firmWithManager()
    const colleague = await plantMember(party.enterpriseId, 'member')
    await expect(invite(manager, party, { kind: 'member', email: await emailOf(colleague.userId) })).rejects.toMatchObject({ fields: { email: 'actsHereAlready' } })
  })
})
