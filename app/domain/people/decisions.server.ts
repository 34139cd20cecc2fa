import type { JoinRequest } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import type { Party } from '~/domain/facts'
import { recordChange, recordState } from '~/domain/history/history.server'
import { notify } from '~/domain/notifications/notify.server'
import { managersOfFirm, peopleOfExpert } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { link, memberRoleFor, refuseSecondOwner } from './links.server'
import { newRecord, type DecisionInput } from './people.schema'
import { lockParty, lockUser, partyOf, type PartyRecord, present } from './party.server'
import { newEnterprise, newExpert, sameCode } from './newRecords.server'

/**
 * Lets somebody in, or refuses it with a reason; they are told either way, and so are those who act there already.
 * Throws `conflict` where somebody else decided meanwhile, FieldErrors for a record that does not fit.
 */
export function decideRequest(actor: SignedInActor, id: string, decision: DecisionInput): Promise<void> {
  return inTransaction(async (tx) => {
    const request = found(await tx.joinRequest.findUnique({ where: { id } }))
    permit(actor, 'request.view', request)
    await lockUser(tx, request.userId)
    await claim(tx, request, actor, decision)
    const party = partyOf(request)
    if (party) await lockParty(tx, party)
    const me = await present(tx, actor)
    permit(me, 'request.decide', request)
    if (decision.decision === 'refuse') await refuse(tx, me, request, decision.reason!)
    else await approve(tx, me, request, decision)
  })
}

/** Makes the decision this one's own: of two at once the second finds the request decided. */
async function claim(tx: Tx, { id }: JoinRequest, actor: SignedInActor, { decision, reason }: DecisionInput): Promise<void> {
  const state = decision === 'approve' ? 'approved' : 'refused'
  const { count } = await tx.joinRequest.updateMany({ where: { id, state: 'pending' }, data: { state, reason, decidedById: actor.userId, decidedAt: new Date() } })
  if (count === 0) throw new DomainError('conflict')
}

async function refuse(tx: Tx, actor: SignedInActor, request: JoinRequest, reason: string): Promise<void> {
  await writeDecision(tx, actor, request, 'refused', reason)
  await notify(tx, [request.userId], { kind: 'join_refused', params: { record: nameIn(request), reason }, path: '/waiting' })
}

async function approve(tx: Tx, actor: SignedInActor, request: JoinRequest, decision: DecisionInput): Promise<void> {
  const record = await lockParty(tx, await partyFor(tx, actor, request, decision.target))
  if (record.state !== 'active') throw new DomainError('conflict', 'recordNotActive')
  await admit(tx, actor, request, record, decision)
  await tx.joinRequest.update({ where: { id: request.id }, data: record.kind === 'expert' ? { expertId: record.id } : { enterpriseId: record.id } })
  await writeDecision(tx, actor, request, 'approved', decision.reason ?? undefined)
  await tellBoth(tx, actor, request, record)
}

async function admit(tx: Tx, actor: SignedInActor, { userId }: JoinRequest, record: PartyRecord, { memberRole }: DecisionInput): Promise<void> {
  if (record.kind === 'enterprise') return link(tx, actor, userId, record, { memberRole: await memberRoleFor(tx, record.id, memberRole ?? 'member') })
  await refuseSecondOwner(tx, record.id)
  await link(tx, actor, userId, record, { expertRole: 'owner' })
}

/** The record the request names, else the one that the bureau chose, or made for it. */
async function partyFor(tx: Tx, actor: SignedInActor, request: JoinRequest, target: string | undefined): Promise<Party> {
  const { kind, enterpriseId, expertId } = request
  if (kind === 'membership' && enterpriseId) return { enterpriseId }
  if (kind === 'expert_claim' && expertId) return { expertId }
  if (!target) throw new FieldErrors({ target: 'required' })
  if (kind === 'membership') return { enterpriseId: target === newRecord ? await newEnterprise(tx, actor, request) : await sameCode(tx, actor, target, request.creditCode!) }
  if (target === newRecord) return { expertId: await newExpert(tx, actor, request) }
  if (!(await tx.expert.findUnique({ where: { id: target }, select: { id: true } }))) throw new FieldErrors({ target: 'unknownRecord' })
  return { expertId: target }
}

async function writeDecision(tx: Tx, actor: SignedInActor, { id }: JoinRequest, to: 'approved' | 'refused', reason?: string): Promise<void> {
  await recordState(tx, actor, { kind: 'join_request', id, from: 'pending', to, reason })
  await recordChange(tx, actor, { action: to === 'approved' ? 'approve' : 'refuse', kind: 'join_request', id })
}

async function tellBoth(tx: Tx, actor: SignedInActor, { id, userId }: JoinRequest, record: PartyRecord): Promise<void> {
  await notify(tx, [userId], { kind: 'join_approved', params: { record: record.name }, path: '/desk', dedupeKey: `joined:${id}` })
  const { name } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } })
  const people = record.kind === 'expert' ? await peopleOfExpert(tx, record.id) : await managersOfFirm(tx, record.id)
  const others = people.filter((person) => person !== userId && person !== actor.userId)
  await notify(tx, others, { kind: 'person_joined', params: { name, record: record.name }, path: record.kind === 'expert' ? '/delegates' : '/members', dedupeKey: `joined:${id}` })
}

const nameIn = ({ enterpriseName, expertName }: JoinRequest) => enterpriseName ?? expertName ?? ''
