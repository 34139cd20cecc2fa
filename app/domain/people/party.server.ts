import type { RecordState } from '@prisma-client'
import type { SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import type { Party } from '~/domain/facts'
import { lockRow } from '~/domain/records/lock.server'
import type { Tx } from '~/platform/db.server'

/** The firm or expert that people act for. */
export interface PartyRecord {
  kind: 'enterprise' | 'expert'
  id: string
  name: string
  state: RecordState
}

/** The party of a row that names a firm or an expert; null where it names neither. */
export const partyOf = ({ enterpriseId, expertId }: { enterpriseId: string | null; expertId: string | null }): Party | null =>
  enterpriseId ? { enterpriseId } : expertId ? { expertId } : null

/** Whose people the page is about: one's own, or for the bureau those of the record that it names. Throws `not_found` where there is none. */
export const partyAsked = (actor: SignedInActor, link: 'enterpriseId' | 'expertId', named: string | null): Party =>
  found(partyOf({ enterpriseId: null, expertId: null, [link]: actor[link] ?? named }))

/** Holds the record until the transaction ends, so that changes of its people follow one another. */
export async function lockParty(tx: Tx, party: Party): Promise<PartyRecord> {
  const [kind, id] = 'expertId' in party ? (['expert', party.expertId] as const) : (['enterprise', party.enterpriseId] as const)
  await lockRow(tx, kind === 'expert' ? 'Expert' : 'Enterprise', id)
  return readParty(tx, party)
}

/** Holds an account's row: before the record's, where both are needed. */
export async function lockUser(tx: Tx, userId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`
}

export async function readParty(tx: Tx, party: Party): Promise<PartyRecord> {
  const select = { id: true, name: true, state: true }
  if ('expertId' in party) return { kind: 'expert', ...found(await tx.expert.findUnique({ where: { id: party.expertId }, select })) }
  return { kind: 'enterprise', ...found(await tx.enterprise.findUnique({ where: { id: party.enterpriseId }, select })) }
}

/**
 * The actor as the database knows them inside the transaction: what they might may have ended since the request came.
 * To be asked once the record is held. Throws `forbidden` for who was suspended or has gone.
 */
export async function present(tx: Tx, { userId }: SignedInActor): Promise<SignedInActor> {
  const user = await tx.user.findUnique({ where: { id: userId } })
  if (!user || user.suspendedAt || user.erasedAt) throw new DomainError('forbidden')
  const { name, role, enterpriseId, memberRole, expertId, expertRole } = user
  return { userId, name, role, enterpriseId, memberRole, expertId, expertRole }
}
