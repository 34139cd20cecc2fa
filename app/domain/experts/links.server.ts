import type { Actor } from '~/domain/actor'
import { FieldErrors } from '~/domain/errors'
import { can } from '~/domain/permissions'
import { recordsNamed } from '~/domain/records/named.server'
import { insertRecord } from '~/domain/records/records.server'
import { db, type Tx } from '~/platform/db.server'

/**
 * The institution that was typed by name or alias; null where none was. One that is not on record is made where
 * `create` is ticked and the actor may; otherwise FieldErrors for `institution`.
 */
export async function institutionNamed(tx: Tx, actor: Actor, typed: string | null, create: boolean): Promise<{ id: string; name: string } | null> {
  if (!typed) return null
  const [match, ...more] = await recordsNamed(tx, 'institution', typed)
  if (more.length > 0) throw new FieldErrors({ institution: 'ambiguousName' })
  if (match) return match
  const may = can(actor, 'institution.create')
  if (!create || !may) throw new FieldErrors({ institution: may ? 'unknownInstitution' : 'unknownInstitutionAsk' })
  return { id: await insertRecord(tx, actor, 'institution', { fields: await asListed(tx, typed), aliases: [] }), name: typed }
}

/** The columns of a new institution: those that the ministry lists get its code. */
async function asListed(tx: Tx, name: string) {
  const listed = await tx.referenceInstitution.findUnique({ where: { name } })
  const taken = listed && (await tx.institution.findUnique({ where: { moeCode: listed.moeCode } }))
  return { name, ...(listed && !taken ? { kind: 'university', moeCode: listed.moeCode } : { kind: 'other' }) }
}

/** Names and aliases of the institutions on record, for the form's suggestions. */
export async function institutionSuggestions(): Promise<string[]> {
  const active = { state: 'active' } as const
  const [institutions, aliases] = await Promise.all([
    db().institution.findMany({ where: active, select: { name: true }, orderBy: { name: 'asc' }, take: 3000 }),
    db().alias.findMany({ where: { institution: active }, select: { name: true }, orderBy: { name: 'asc' }, take: 3000 }),
  ])
  return [...new Set([...institutions, ...aliases].map(({ name }) => name))]
}

/** Makes these firms the expert's 回避单位; each is tied to its enterprise where exactly one bears the name. */
export async function replaceConflicts(tx: Tx, expertId: string, names: string[]): Promise<void> {
  await tx.expertConflict.deleteMany({ where: { expertId } })
  for (const name of names) {
    const [match, ...more] = await recordsNamed(tx, 'enterprise', name)
    await tx.expertConflict.create({ data: { expertId, name, enterpriseId: more.length === 0 ? match?.id : undefined } })
  }
}
