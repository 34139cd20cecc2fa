import type { Invitation } from '@prisma-client'
import { hashPassword } from '~/domain/accounts/credentials.server'
import { limitRequests } from '~/domain/accounts/limits.server'
import { type Actor, isSignedIn, type SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfExpert, managersOfFirm } from '~/domain/notifications/people.server'
import { can } from '~/domain/permissions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type Client, openSession } from '~/platform/session.server'
import { digest } from './invitations.server'
import { link, memberRoleFor, refuseSecondOwner } from './links.server'
import type { AcceptInput } from './people.schema'
import { lockParty, lockUser, partyOf, type PartyRecord, present, readParty } from './party.server'
import { newcomer } from './registration.server'

/**
 * What a link invites to, and how the reader can accept it: as a new person, by signing in first (the address has an
 * account), as they are signed in, or not at all since they act for somebody. Throws `gone` with the reason.
 */
export async function openInvitation(actor: Actor, token: string, now = new Date()) {
  const invitation = await usable(db(), token, now)
  const [record, from, owner] = await Promise.all([
    readParty(db(), partyOf(invitation)!),
    invitation.invitedById ? db().user.findUnique({ where: { id: invitation.invitedById }, select: { name: true } }) : null,
    db().user.findUnique({ where: { email: invitation.email }, select: { id: true } }),
  ])
  const { kind, email, memberRole, expiresAt } = invitation
  const asSignedIn = isSignedIn(actor) && (can(actor, 'access.ask') ? ('accept' as const) : ('taken' as const))
  const way = asSignedIn || (owner ? ('signIn' as const) : ('register' as const))
  return { kind, email, memberRole, expiresAt, record: { kind: record.kind, id: record.id, name: record.name }, from: from?.name ?? null, way }
}

/** Accepts as a new person, whose address the link has proved, and opens their session. Throws FieldErrors where the address has an account. */
export async function acceptAsNew(token: string, { name, password }: AcceptInput, client: Client, locale: string, now = new Date()): Promise<Headers> {
  await limitRequests('invitation', client)
  const { email } = await usable(db(), token, now)
  const hash = await hashPassword(password)
  const userId = await inTransaction(async (tx) => {
    const [invitation, record] = await take(tx, token, now)
    if (await tx.user.findUnique({ where: { email }, select: { id: true } })) throw new FieldErrors({ name: 'signInToAccept' })
    const actor = await newcomer(tx, { email, name }, record.kind, hash, locale, true)
    await join(tx, actor, invitation, record, now)
    return actor.userId
  })
  return openSession(userId, client)
}

/** Accepts with the account one is signed in with, which acts for nobody yet. */
export async function acceptAs(actor: SignedInActor, token: string, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    await lockUser(tx, actor.userId)
    const [invitation, record] = await take(tx, token, now)
    const me = await present(tx, actor)
    if (!can(me, 'access.ask')) throw new DomainError('conflict', 'actsAlready')
    await join(tx, me, invitation, record, now)
  })
}

/** Holds the record, then reads the invitation again. */
async function take(tx: Tx, token: string, now: Date): Promise<[Invitation, PartyRecord]> {
  const record = await lockParty(tx, partyOf(await usable(tx, token, now))!)
  if (record.state !== 'active') throw new DomainError('gone', 'recordNotActive')
  return [await usable(tx, token, now), record]
}

async function join(tx: Tx, actor: SignedInActor, invitation: Invitation, record: PartyRecord, now: Date): Promise<void> {
  const { id, kind, invitedById } = invitation
  if (kind === 'expert') await refuseSecondOwner(tx, record.id)
  await link(tx, actor, actor.userId, record, kind === 'member' ? { memberRole: await memberRoleFor(tx, record.id, invitation.memberRole ?? 'member') } : { expertRole: kind === 'expert' ? 'owner' : 'delegate' })
  await tx.invitation.update({ where: { id }, data: { acceptedAt: now, acceptedById: actor.userId } })
  const people = record.kind === 'expert' ? await peopleOfExpert(tx, record.id) : await managersOfFirm(tx, record.id)
  const told = new Set([...people, ...(invitedById ? [invitedById] : [])].filter((person) => person !== actor.userId))
  await notify(tx, [...told], { kind: 'person_joined', params: { name: actor.name, record: record.name }, path: record.kind === 'expert' ? `/experts/${record.id}` : `/enterprises/${record.id}` })
}

async function usable(tx: Tx, token: string, now: Date): Promise<Invitation> {
  const invitation = found(await tx.invitation.findUnique({ where: { tokenHash: digest(token) } }))
  const fault = invitation.acceptedAt ? 'invitationUsed' : invitation.revokedAt ? 'invitationRevoked' : invitation.expiresAt <= now ? 'invitationExpired' : null
  if (fault) throw new DomainError('gone', fault)
  return invitation
}
