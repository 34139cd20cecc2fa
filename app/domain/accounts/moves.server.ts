import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordChange, recordState } from '~/domain/history/history.server'
import { mailTo, notify } from '~/domain/notifications/notify.server'
import { permit } from '~/domain/permit.server'
import { present } from '~/domain/people/party.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { AccountMove, BureauRole } from './accounts.schema'
import { userState } from './states'

/** Ends the account's sessions and lets it open none; its records stay. Nobody can suspend themselves. */
export function suspendAccount(actor: SignedInActor, id: string, reason: string): Promise<void> {
  return managing(actor, id, async (tx, me) => {
    const user = found(await tx.user.findUnique({ where: { id } }))
    if (user.suspendedAt || user.erasedAt) throw new DomainError('conflict')
    await tx.user.update({ where: { id }, data: { suspendedAt: new Date() } })
    await tx.session.deleteMany({ where: { userId: id } })
    await recordState(tx, me, { kind: 'user', id, from: userState(user), to: 'suspended', reason })
    await recordChange(tx, me, { action: 'suspend', kind: 'user', id })
    await mailTo(tx, user.email, user.locale, { kind: 'account_suspended', params: { reason }, path: '/sign-in' })
  })
}

/** Lets a suspended account in again, to what it was before. */
export function reinstateAccount(actor: SignedInActor, id: string, reason?: string): Promise<void> {
  return managing(actor, id, async (tx, me) => {
    const user = found(await tx.user.findUnique({ where: { id } }))
    if (!user.suspendedAt || user.erasedAt) throw new DomainError('conflict')
    await tx.user.update({ where: { id }, data: { suspendedAt: null } })
    await recordState(tx, me, { kind: 'user', id, from: 'suspended', to: userState({ ...user, suspendedAt: null }), reason })
    await recordChange(tx, me, { action: 'reinstate', kind: 'user', id })
    await notify(tx, [id], { kind: 'account_reinstated', params: {}, path: '/desk' })
  })
}

/** Suspends or reinstates, whichever is asked for. */
export const moveAccount = (actor: SignedInActor, id: string, { to, reason }: AccountMove): Promise<void> =>
  to === 'suspended' ? suspendAccount(actor, id, reason ?? '') : reinstateAccount(actor, id, reason ?? undefined)

/** Makes one of the bureau's people an officer, a head or an administrator. Nobody changes their own role, so one administrator always stays. */
export function changeBureauRole(actor: SignedInActor, id: string, role: BureauRole): Promise<void> {
  return managing(actor, id, async (tx, me) => {
    const user = found(await tx.user.findUnique({ where: { id } }))
    if (user.role === role || user.erasedAt || user.role === 'enterprise' || user.role === 'expert') throw new DomainError('conflict')
    await tx.user.update({ where: { id }, data: { role } })
    await recordChange(tx, me, { action: 'edit', kind: 'user', id, changes: { role: [user.role, role] } })
    await notify(tx, [id], { kind: 'bureau_role_changed', params: { by: me.name }, path: '/desk' })
  })
}

/**
 * Holds the administrators' rows, so that of two who act against each other the second finds that they may no longer.
 * Throws `conflict` for oneself.
 */
async function managing(actor: SignedInActor, id: string, work: (tx: Tx, me: SignedInActor) => Promise<void>): Promise<void> {
  permit(actor, 'accounts.manage')
  if (id === actor.userId) throw new DomainError('conflict', 'notOneself')
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "User" WHERE "role" = 'administrator' ORDER BY "id" FOR UPDATE`
    const me = await present(tx, actor)
    permit(me, 'accounts.manage')
    await work(tx, me)
  })
}
