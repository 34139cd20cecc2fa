import { nameKey } from '~/domain/discovery/names.server'
import type { Tx } from '~/platform/db.server'

type Owner = { institutionId: string } | { enterpriseId: string } | { expertId: string }

/** Makes `names` the record's aliases: absent ones go, new ones come. A name that differs only in width, case or script is the same. */
export async function replaceAliases(tx: Tx, owner: Owner, names: string[]): Promise<void> {
  const wanted = new Map(names.map((name) => [nameKey(name), name]))
  wanted.delete('')
  await tx.alias.deleteMany({ where: { ...owner, key: { notIn: [...wanted.keys()] } } })
  const kept = await tx.alias.findMany({ where: owner, select: { key: true } })
  for (const { key } of kept) wanted.delete(key)
  await tx.alias.createMany({ data: [...wanted].map(([key, name]) => ({ ...owner, key, name })) })
}
