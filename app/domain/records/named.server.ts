import { nameKey } from '~/domain/discovery/names.server'
import type { Tx } from '~/platform/db.server'

/** An active enterprise or institution as a form's text may name it. */
export interface Named {
  id: string
  name: string
}

/**
 * The active records that a typed text names: those of exactly that name, else those with it as another name. More
 * than one where the text does not tell which.
 */
export async function recordsNamed(tx: Tx, kind: 'enterprise' | 'institution', typed: string): Promise<Named[]> {
  const equals = { equals: typed, mode: 'insensitive' } as const
  const named = [{ name: equals }, { nameEn: equals }, { aliases: { some: { key: nameKey(typed) } } }]
  const query = { where: { state: 'active' as const, OR: named }, select: { id: true, name: true }, take: 20 }
  const matches = kind === 'enterprise' ? await tx.enterprise.findMany(query) : await tx.institution.findMany(query)
  const exact = matches.filter(({ name }) => name === typed)
  return exact.length > 0 ? exact : matches
}
