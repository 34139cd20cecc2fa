import { type Field, fieldsOf, isLink, type RegisterDefinition } from '~/domain/registers/definition'
import type { ParsedCells, Reason } from '../mapping/parse'
import type { DateSpan } from '../values/dates'
import type { Money } from '../values/money'
import { identityOf } from './registerIdentity'
import { endOf, named, rowOf, stated, startOf } from './shaping'
import type { ParsedRow } from './rows'

type Cells = Record<string, unknown>

/** Puts the cells of a register's row together. What only a new record is asked for changes no record that is there. */
export const shapeRegister = (definition: RegisterDefinition) => ({ cells, reasons }: ParsedCells): ParsedRow => {
  const values = fieldsOf(definition).map((field) => ({ field, ...columnsOf(definition, field, cells) }))
  const fields = stated(Object.assign({}, ...values.map((one) => (one.field.onlyNew ? {} : one.columns))) as Cells)
  const defaults = stated(Object.assign({}, ...values.map((one) => (one.field.onlyNew ? one.columns : one.defaults))) as Cells)
  reasons.push(...faultsOf(definition, fields))
  const name = fields[definition.named] as string | undefined
  const { key, unnamed } = identityOf(definition, { ...defaults, ...fields })
  const organisations = [...named('enterprise', 'enterprise', cells.enterprise), ...named('institution', 'institution', cells.institution)]
  return {
    ...rowOf(name, fields, organisations),
    label: name ?? `×${String(fields.quantity ?? 1)}`,
    defaults,
    links: cells.expert ? { people: [cells.expert as string] } : {},
    identity: key,
    ...(unnamed ? { unnamed } : {}),
  }
}

/** The columns that a field's cell fills. */
function columnsOf(definition: RegisterDefinition, field: Field, cells: Cells): { columns: Cells; defaults?: Cells } {
  const cell = cells[field.name]
  if (isLink(field)) return { columns: {} }
  switch (field.type) {
    case 'preciseDate':
      return { columns: { [field.name]: startOf(cell), [field.precision]: (cell as DateSpan | undefined)?.precision } }
    case 'day':
      return { columns: { [field.name]: definition.order.some(({ after }) => after === field.name) ? endOf(cell) : startOf(cell) } }
    case 'yuan':
      return amountColumns(field.name, field.qualifier, cell as Money | undefined, cells[field.qualifier] as string | undefined)
    default:
      return { columns: { [field.name]: cell } }
  }
}

/** A bare figure says that it is exact only of a new record: one that is there keeps its qualifier. */
function amountColumns(name: string, qualifier: string, amount: Money | undefined, said: string | undefined): { columns: Cells; defaults?: Cells } {
  const own = amount?.min && amount.max ? 'at_least' : amount?.qualifier
  const columns = { [name]: amount?.min ?? amount?.max ?? undefined, [qualifier]: said ?? (own === 'exact' ? undefined : (own ?? undefined)) }
  return own === 'exact' ? { columns, defaults: { [qualifier]: 'exact' } } : { columns }
}

function faultsOf({ named, order }: RegisterDefinition, fields: Cells): Reason[] {
  const faults = order.filter(({ before, after }) => fields[before] && fields[after] && String(fields[after]) < String(fields[before])).map(({ message }) => message)
  const isCountedByName = fields[named] !== undefined && Number(fields.quantity ?? 1) > 1
  return [...faults, ...(isCountedByName ? ['namedQuantity'] : [])].map((code): Reason => ({ level: 'refuse', column: null, code }))
}
