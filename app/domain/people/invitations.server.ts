import { createHash, randomBytes } from 'node:crypto'
import type { InvitationKind, MemberRole } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import type { Party } from '~/domain/facts'
import { recordChange } from '~/domain/history/history.server'
import { mailTo } from '~/domain/notifications/notify.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { memberRoleFor, refuseSecondOwner } from './links.server'
import { lockParty, partyOf, type PartyRecord, present, readParty } from './party.server'

const validDays = 14

/** How many invitations of one record may be open at once. */
const mostOpen = 50

export interface Invited {
  kind: InvitationKind
  email: string
  memberRole?: MemberRole
}

/**
 * Sends a link that lets its bearer act for the record, once, within 14 days; an earlier one to the same address ends.
 * Throws FieldErrors for who acts there already, `conflict` for an expert who has an account.
 */
export function invite(actor: SignedInActor, party: Party, invited: Invited, now = new Date()): Promise<string> {
  return inTransaction(async (tx) => {
    const record = await lockParty(tx, party)
    const me = await present(tx, actor)
    permitInviting(me, party, invited.kind, record)
    await refuseNeedless(tx, party, invited, now)
    await tx.invitation.updateMany({ where: { ...party, email: invited.email, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } })
    const token = randomBytes(32).toString('base64url')
    const expiresAt = new Date(now.getTime() + validDays * 86_400_000)
    const memberRole = 'enterpriseId' in party ? await memberRoleFor(tx, party.enterpriseId, invited.memberRole ?? 'member') : null
    await tx.invitation.create({ data: { ...party, ...invited, memberRole, tokenHash: digest(token), invitedById: me.userId, expiresAt } })
    await recordChange(tx, me, { action: 'invite', kind: record.kind, id: record.id })
    const path = `/join/${token}`
    await mailTo(tx, invited.email, await localeOf(tx, invited.email, me), { kind: `invited_${invited.kind}`, params: { from: me.name, record: record.name, expiresAt: expiresAt.toISOString() }, path })
    return path
  })
}

/** The expert whom the bureau may invite; throws `conflict` where they have an account. */
export async function expertToInvite(actor: SignedInActor, id: string): Promise<PartyRecord> {
  const record = await readParty(db(), { expertId: id })
  permit(actor, 'expert.invite', record)
  await refuseSecondOwner(db(), id)
  return record
}

function permitInviting(actor: SignedInActor, party: Party, kind: InvitationKind, record: PartyRecord): void {
  if (kind === 'expert') permit(actor, 'expert.invite', record)
  else permit(actor, 'people.manage', party)
  if (record.state !== 'active') throw new DomainError('conflict', 'recordNotActive')
}

async function refuseNeedless(tx: Tx, party: Party, { kind, email }: Invited, now: Date): Promise<void> {
  if ((await tx.user.count({ where: { ...party, email } })) > 0) throw new FieldErrors({ email: 'actsHereAlready' })
  if (kind === 'expert' && 'expertId' in party) await refuseSecondOwner(tx, party.expertId)
  const open = await tx.invitation.count({ where: { ...party, ...stillOpen(now) } })
  if (open >= mostOpen) throw new DomainError('too_many', 'tooManyInvitations')
}

/** The language of the address's owner where it has one, else that of who invites. */
async function localeOf(tx: Tx, email: string, { userId }: SignedInActor): Promise<string | null> {
  const users = await tx.user.findMany({ where: { OR: [{ email }, { id: userId }] }, select: { email: true, locale: true } })
  return (users.find((user) => user.email === email) ?? users[0])?.locale ?? null
}

const stillOpen = (now: Date) => ({ acceptedAt: null, revokedAt: null, expiresAt: { gt: now } })

/** The invitations that can still be accepted, the newest first. */
export const openInvitations = (party: Party, now = new Date()) =>
  db().invitation.findMany({ where: { ...party, ...stillOpen(now) }, select: { id: true, kind: true, email: true, memberRole: true, createdAt: true, expiresAt: true }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }] })

/** Ends an open invitation. Throws `conflict` where it was accepted or ended meanwhile. */
export async function revokeInvitation(actor: SignedInActor, id: string, now = new Date()): Promise<void> {
  await inTransaction(async (tx) => {
    const invitation = found(await tx.invitation.findUnique({ where: { id } }))
    const record = await lockParty(tx, partyOf(invitation)!)
    const me = await present(tx, actor)
    permit(me, 'people.manage', partyOf(invitation)!)
    const { count } = await tx.invitation.updateMany({ where: { id, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } })
    if (count === 0) throw new DomainError('conflict')
    await recordChange(tx, me, { action: 'revoke_invitation', kind: record.kind, id: record.id })
  })
}

/** What is kept of an invitation's token. */
export const digest = (token: string) => createHash('sha256').update(token).digest('hex')
