import type { ExpertRole, MemberRole } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import type { Party, PersonFacts } from '~/domain/facts'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import type { Tx } from '~/platform/db.server'
import { withdrawRequests } from './asking.server'
import type { PartyRecord } from './party.server'

/** In what capacity somebody acts: a firm's manager or member, an expert in person or their delegate. */
export type Capacity = { memberRole: MemberRole } | { expertRole: ExpertRole }

/** Lets somebody act for a record that is held. Throws `conflict` for who acts for another, is of the bureau, or was suspended. */
export async function link(tx: Tx, actor: SignedInActor, userId: string, record: PartyRecord, capacity: Capacity): Promise<void> {
  const free = { id: userId, enterpriseId: null, expertId: null, role: { in: ['enterprise' as const, 'expert' as const] }, suspendedAt: null, erasedAt: null }
  const { count } = await tx.user.updateMany({ where: free, data: { role: record.kind, ...linkTo(record), ...capacity } })
  if (count === 0) throw new DomainError('conflict', 'actsAlready')
  await withdrawRequests(tx, actor, userId)
  await recordState(tx, actor, { kind: 'user', id: userId, from: 'unlinked', to: 'active' })
  await recordChange(tx, actor, { action: 'join', kind: 'user', id: userId, changes: changesBetween({}, { [record.kind]: record.name, ...capacity }) })
}

const linkTo = ({ kind, id }: PartyRecord) => (kind === 'expert' ? { expertId: id } : { enterpriseId: id })

/** Ends what somebody does for a record that is held: their sessions end, their name stays in what they did. */
export async function unlink(tx: Tx, actor: SignedInActor, { userId, memberRole, expertRole }: PersonFacts, record: PartyRecord): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { enterpriseId: null, memberRole: null, expertId: null, expertRole: null } })
  await tx.session.deleteMany({ where: { userId } })
  await recordState(tx, actor, { kind: 'user', id: userId, from: 'active', to: 'unlinked' })
  const before = { [record.kind]: record.name, memberRole, expertRole }
  await recordChange(tx, actor, { action: 'depart', kind: 'user', id: userId, changes: changesBetween(before, { [record.kind]: null, memberRole: null, expertRole: null }) })
}

/** A firm without a manager makes one of whoever comes; else they come as was meant. */
export async function memberRoleFor(tx: Tx, enterpriseId: string, meant: MemberRole): Promise<MemberRole> {
  const managers = await tx.user.count({ where: { enterpriseId, memberRole: 'manager' } })
  return managers === 0 ? 'manager' : meant
}

/** An expert has one account in person. Throws `conflict` where there is one already. */
export async function refuseSecondOwner(tx: Tx, expertId: string): Promise<void> {
  if ((await tx.user.count({ where: { expertId, expertRole: 'owner' } })) > 0) throw new DomainError('conflict', 'expertHasOwner')
}

/** Ends all open invitations of a record. */
export async function revokeInvitations(tx: Tx, party: Party, now = new Date()): Promise<void> {
  await tx.invitation.updateMany({ where: { ...party, acceptedAt: null, revokedAt: null }, data: { revokedAt: now } })
}
