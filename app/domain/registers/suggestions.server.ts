import { db } from '~/platform/db.server'
import { fieldsOf, isLink, type LinkKind, type RegisterDefinition } from './definition'

export type SuggestedNames = Partial<Record<LinkKind, string[]>>

/** Names for the form's lists of suggestions, 1,000 of each kind at most. */
export async function suggestedNames(definition: RegisterDefinition): Promise<SuggestedNames> {
  const kinds = fieldsOf(definition).filter(isLink).map(({ type }) => type)
  return Object.fromEntries(await Promise.all(kinds.map(async (kind) => [kind, await namesOf(kind)])))
}

async function namesOf(kind: LinkKind): Promise<string[]> {
  const query = { where: { state: 'active' as const }, select: { name: true }, orderBy: { name: 'asc' as const }, take: 1000 }
  const records = await { enterprise: () => db().enterprise.findMany(query), institution: () => db().institution.findMany(query), expert: () => db().expert.findMany(query) }[kind]()
  return [...new Set(records.map(({ name }) => name))]
}
