import { FieldErrors } from '~/domain/errors'
import type { NamedKind } from '~/domain/records/kinds'
import { recordsMeant } from '~/domain/records/meant.server'
import { db, type Tx } from '~/platform/db.server'

/** The id of the active record that a form's field names; null where it is empty. Throws FieldErrors where none bears the name, or several. */
export async function idNamed(tx: Tx, kind: NamedKind, field: string, name: string | null): Promise<string | null> {
  if (!name) return null
  const [only, ...more] = await recordsMeant(tx, { name, kind, ref: null })
  if (!only) throw new FieldErrors({ [field]: 'unknownParty' })
  const names = [only, ...more].map(({ name, of }) => (of ? `${name}（${of}）` : name)).join('、')
  if (more.length > 0) throw new FieldErrors({ [field]: `ambiguousParty|${JSON.stringify({ names })}` })
  return only.id
}

const suggested = { where: { state: 'active' as const }, orderBy: { name: 'asc' as const }, take: 1000, select: { name: true } }

/** Names to suggest while typing, a thousand at most. */
export const enterpriseNames = async () => (await db().enterprise.findMany(suggested)).map(({ name }) => name)

/** The same of institutions. */
export const institutionNames = async () => (await db().institution.findMany(suggested)).map(({ name }) => name)

/** The same of experts, with their institution, which tells those of one name apart. */
export async function expertNames(): Promise<string[]> {
  const experts = await db().expert.findMany({ ...suggested, select: { name: true, institution: { select: { name: true } } } })
  return experts.map(({ name, institution }) => (institution ? `${name}（${institution.name}）` : name))
}
