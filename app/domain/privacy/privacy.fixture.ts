import { readFileSync } from 'node:fs'

/** Every column of the schema that names a person, as `table.column`: relations to User, and ids of users without one. */
export function columnsThatNameSomebody(): string[] {
  const schema = readFileSync(new URL('../../../prisma/schema.prisma', import.meta.url), 'utf8')
  return [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].flatMap(([, model = '', body = '']) => {
    const related = [...body.matchAll(/\bUser\??\s+@relation\([^)]*fields: \[(\w+)\]/g)].map(([, column]) => column!)
    const named = [...body.matchAll(/^ {2}(userId|actorId|authorId|reviewerId|\w+ById|decidedBy)\s+String/gm)].map(([, column]) => column!)
    const table = model[0]!.toLowerCase() + model.slice(1)
    return [...new Set([...related, ...named])].map((column) => `${table}.${column}`)
  })
}
