import { found } from '~/domain/errors'
import type { RegisterKind } from '~/domain/records/paths'
import type { Tx } from '~/platform/db.server'
import { fieldsOf, isLink, type RegisterDefinition } from './definition'
import { registers } from './registers'
import { type RegisterRow, registerTable } from './tables.server'

const named = { select: { id: true, name: true, isSample: true } }

/** The linked records' names that a register's rows are read with. */
export const linkedNames = (definition: RegisterDefinition) => Object.fromEntries(fieldsOf(definition).filter(isLink).map(({ name }) => [name, named]))

/** The part of a query that reads the linked records along; Prisma refuses an empty one. */
export function including(definition: RegisterDefinition): { include?: object } {
  const include = linkedNames(definition)
  return Object.keys(include).length ? { include } : {}
}

/** A row with the names of the records it links to; throws `not_found`. */
export async function storedRow(tx: Tx, kind: RegisterKind, id: string): Promise<RegisterRow> {
  return found(await registerTable(tx, kind).findUnique({ where: { id }, ...including(registers[kind]) }))
}
