import { nameKey } from '~/domain/discovery/names.server'
import type { NamedKind } from '~/domain/records/kinds'
import { linkOf, type NamedRow } from '~/domain/records/rows.server'
import type { Tx } from '~/platform/db.server'

export interface MovedNames {
  /** Ids of the aliases that now belong to the kept record. */
  moved: string[]
  /** Ids of the aliases made of the other record's own names. */
  made: string[]
}

/** Makes the other record's names and aliases aliases of the kept one; what it is called already stays where it is. */
export async function moveNames(tx: Tx, kind: NamedKind, kept: NamedRow, other: NamedRow): Promise<MovedNames> {
  const column = linkOf[kind]
  const aliases = await tx.alias.findMany({ where: { [column]: { in: [kept.id, other.id] } }, orderBy: { id: 'asc' } })
  const known = new Set([kept.name, kept.nameEn ?? ''].map(nameKey))
  for (const alias of aliases) if (alias[column] === kept.id) known.add(alias.key)

  const moved = aliases.filter((alias) => alias[column] === other.id && !known.has(alias.key)).map(({ id }) => id)
  await tx.alias.updateMany({ where: { id: { in: moved } }, data: { [column]: kept.id } })
  for (const alias of aliases) known.add(alias.key)

  const names = new Map([other.name, other.nameEn ?? ''].map((name) => [nameKey(name), name]))
  const missing = [...names].filter(([key]) => key && !known.has(key))
  const made = await tx.alias.createManyAndReturn({ data: missing.map(([key, name]) => ({ [column]: kept.id, key, name })), select: { id: true } })
  return { moved, made: made.map(({ id }) => id) }
}

/** Gives the aliases back and takes away those that were made, as far as they are still with `kept`. */
export async function returnNames(tx: Tx, kind: NamedKind, kept: string, other: string, { moved, made }: MovedNames): Promise<void> {
  const column = linkOf[kind]
  await tx.alias.updateMany({ where: { id: { in: moved }, [column]: kept }, data: { [column]: other } })
  await tx.alias.deleteMany({ where: { id: { in: made }, [column]: kept } })
}
