import { db } from '~/platform/db.server'
import { fieldsOf, type RegisterDefinition } from './definition'
import { registerTable, type Where } from './tables.server'

/** The sums over all records of a list. */
export interface Totals {
  /** How many the rows stand for; null where each is one. */
  quantity: number | null
  amounts: { name: string; yuan: string; /** One of the amounts is not exact. */ isApproximate: boolean }[]
}

const inexactly = ['about', 'at_least', 'at_most', 'over']

/** Sums what a register's rows stand for, and each of its amounts. */
export async function totalsOf(definition: RegisterDefinition, where: Where): Promise<Totals> {
  const amounts = fieldsOf(definition).flatMap((field) => (field.type === 'yuan' ? [field] : []))
  const table = registerTable(db(), definition.kind)
  const names = [...(definition.counted ? ['quantity'] : []), ...amounts.map(({ name }) => name)]
  if (names.length === 0) return { quantity: null, amounts: [] }
  const [{ _sum }, ...inexact] = await Promise.all([
    table.aggregate({ where, _sum: Object.fromEntries(names.map((name) => [name, true])) }),
    ...amounts.map(({ qualifier }) => table.count({ where: { AND: [where, { [qualifier]: { in: inexactly } }] } })),
  ])
  return {
    quantity: definition.counted ? Number(_sum.quantity ?? 0) : null,
    amounts: amounts.flatMap(({ name }, index) => (_sum[name] == null ? [] : [{ name, yuan: String(_sum[name]), isApproximate: inexact[index]! > 0 }])),
  }
}
