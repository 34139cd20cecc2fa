import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { notify } from '~/domain/notifications/notify.server'
import { managersOfFirm, peopleOfBureau } from '~/domain/notifications/people.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { Ask, AskEnterpriseInput, AskExpertInput } from './people.schema'
import { lockUser, present } from './party.server'

/** Asks on behalf of one's own account, which acts for nobody yet. Throws `conflict` where a request is open already. */
export async function askToJoin(actor: SignedInActor, ask: Ask): Promise<void> {
  permit(actor, 'access.ask')
  await inTransaction(async (tx) => {
    await lockUser(tx, actor.userId)
    const me = await present(tx, actor)
    permit(me, 'access.ask')
    if ((await tx.joinRequest.count({ where: { userId: me.userId, state: 'pending' } })) > 0) throw new DomainError('conflict', 'asksAlready')
    await tx.user.update({ where: { id: me.userId }, data: { role: 'creditCode' in ask ? 'enterprise' : 'expert' } })
    await makeRequest(tx, me, ask)
  })
}

/** Writes a request down and tells who decides: the firm's managers where it has any, else the bureau. */
export async function makeRequest(tx: Tx, asker: SignedInActor, ask: Ask): Promise<void> {
  const { record, ...data } = 'creditCode' in ask ? await membershipOf(tx, ask) : await claimOf(tx, asker, ask)
  const { id } = await tx.joinRequest.create({ data: { ...data, userId: asker.userId, message: ask.message }, select: { id: true } })
  await recordState(tx, asker, { kind: 'join_request', id, from: null, to: 'pending' })
  await recordChange(tx, asker, { action: 'create', kind: 'join_request', id, changes: { record: [null, record] } })
  const managers = 'enterpriseId' in data && data.enterpriseId ? await managersOfFirm(tx, data.enterpriseId) : []
  await notify(tx, managers.length > 0 ? managers : await peopleOfBureau(tx), { kind: 'join_requested', params: { name: asker.name, record }, path: `/requests/${id}`, dedupeKey: `join:${id}` })
}

async function membershipOf(tx: Tx, { creditCode, enterpriseName }: AskEnterpriseInput) {
  const firm = await tx.enterprise.findFirst({ where: { creditCode, state: 'active' }, select: { id: true, name: true } })
  return { kind: 'membership' as const, enterpriseId: firm?.id, enterpriseName, creditCode, record: firm?.name ?? enterpriseName }
}

async function claimOf(tx: Tx, { name }: SignedInActor, ask: AskExpertInput) {
  if ('institution' in ask) return { kind: 'expert_claim' as const, expertName: name, institution: ask.institution, record: name }
  const expert = found(await tx.expert.findFirst({ where: { id: ask.expertId, state: 'active' }, select: { id: true, name: true, institution: { select: { name: true } } } }))
  return { kind: 'expert_claim' as const, expertId: expert.id, expertName: expert.name, institution: expert.institution?.name, record: expert.name }
}

/** Takes back what somebody still asks for. */
export async function withdrawRequests(tx: Tx, actor: SignedInActor, userId: string, now = new Date()): Promise<void> {
  const open = await tx.joinRequest.updateManyAndReturn({ where: { userId, state: 'pending' }, data: { state: 'withdrawn', decidedAt: now }, select: { id: true } })
  for (const { id } of open) await recordState(tx, actor, { kind: 'join_request', id, from: 'pending', to: 'withdrawn' })
}
