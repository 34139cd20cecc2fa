import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { recordsNamed } from '~/domain/records/named.server'
import type { Tx } from '~/platform/db.server'

/** The one active firm of that name or alias. Members always write for their own firm. Throws FieldErrors for `enterprise`. */
export async function enterpriseNamed(tx: Tx, actor: Actor, name: string): Promise<string> {
  if (!isBureau(actor) && isSignedIn(actor) && actor.enterpriseId) return actor.enterpriseId
  const [only, ...more] = await recordsNamed(tx, 'enterprise', name)
  if (!only || more.length > 0) throw new FieldErrors({ enterprise: 'unknownRecord' })
  return only.id
}

/** Names for the form's list of suggestions. */
export async function enterpriseNames(tx: Pick<Tx, 'enterprise'>): Promise<string[]> {
  const rows = await tx.enterprise.findMany({ where: { state: 'active' }, select: { name: true }, orderBy: { name: 'asc' }, take: 1000 })
  return rows.map(({ name }) => name)
}
