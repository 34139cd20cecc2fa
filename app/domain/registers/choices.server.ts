import { db } from '~/platform/db.server'
import { type Field, fieldsOf, isLink, type LinkKind, type RegisterDefinition } from './definition'
import { registerTable } from './tables.server'

type Choices = Record<string, [value: string, label: string][]>

/** What a register's list can be filtered by besides fixed choices: the records its rows link to, and the texts they hold; 200 of each at most. */
export async function filterChoices(definition: RegisterDefinition): Promise<Choices> {
  const fields = fieldsOf(definition).filter((field) => field.filter && field.type !== 'choice')
  return Object.fromEntries(await Promise.all(fields.map(async (field) => [field.name, await choicesOf(definition, field)])))
}

async function choicesOf(definition: RegisterDefinition, field: Field): Promise<[string, string][]> {
  const column = isLink(field) ? `${field.name}Id` : field.name
  const groups = await registerTable(db(), definition.kind).groupBy({ by: [column], where: { state: 'active', ...(field.required ? {} : { [column]: { not: null } }) }, orderBy: { [column]: 'asc' }, take: 200 })
  const values = groups.map((group) => group[column] as string)
  return isLink(field) ? namesOf(field.type, values) : values.map((value) => [value, value])
}

async function namesOf(kind: LinkKind, ids: string[]): Promise<[string, string][]> {
  const query = { where: { id: { in: ids } }, select: { id: true, name: true }, orderBy: { name: 'asc' as const } }
  const records = await { enterprise: () => db().enterprise.findMany(query), institution: () => db().institution.findMany(query), expert: () => db().expert.findMany(query) }[kind]()
  return records.map(({ id, name }) => [id, name])
}
