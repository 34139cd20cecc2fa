import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordState } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { containing } from '~/domain/records/filters.server'
import { db, inTransaction } from '~/platform/db.server'

const shown = { id: true, kind: true, state: true, enterpriseName: true, expertName: true, institution: true, reason: true, createdAt: true, decidedAt: true } as const

/** What somebody who acts for nobody waits for, and since when; else what became of their last request. Null where they never asked. */
export async function ownRequest(actor: SignedInActor) {
  permit(actor, 'access.ask')
  return db().joinRequest.findFirst({ where: { userId: actor.userId }, orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], select: shown })
}

/** Takes one's own open request back. Throws `conflict` where it was decided meanwhile. */
export async function withdrawRequest(actor: SignedInActor, id: string): Promise<void> {
  await inTransaction(async (tx) => {
    const request = found(await tx.joinRequest.findUnique({ where: { id } }))
    if (request.state !== 'pending') throw new DomainError('conflict')
    permit(actor, 'request.withdraw', request)
    const { count } = await tx.joinRequest.updateMany({ where: { id, state: 'pending' }, data: { state: 'withdrawn', decidedAt: new Date() } })
    if (count === 0) throw new DomainError('conflict')
    await recordState(tx, actor, { kind: 'join_request', id, from: 'pending', to: 'withdrawn' })
  })
}

/** Experts of that name at such an institution, for who looks for themselves: nothing but what everybody may read, at most ten. */
export async function expertsLike({ name, institution }: { name?: string; institution?: string }) {
  if (!name) return null
  const place = institution ? [{ name: containing(institution) }, { aliases: { some: { name: containing(institution) } } }] : undefined
  return db().expert.findMany({
    where: { state: 'active', OR: [{ name: containing(name) }, { aliases: { some: { name: containing(name) } } }], institution: place && { OR: place } },
    select: { id: true, name: true, department: true, title: true, isSample: true, institution: { select: { name: true } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 10,
  })
}

/** The expert to be claimed, as everybody may read of them. Throws `not_found`. */
export const expertToClaim = async (id: string) =>
  found(await db().expert.findFirst({ where: { id, state: 'active' }, select: { id: true, name: true, title: true, isSample: true, institution: { select: { name: true } } } }))
