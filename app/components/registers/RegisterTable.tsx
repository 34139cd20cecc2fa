import { Link } from '@remix-run/react'
import { SampleMark } from '~/components/ui/Badge'
import { type Column, Table } from '~/components/ui/Table'
import { type Field, fieldsOf } from '~/domain/registers/definition'
import type { ShownRecord } from '~/domain/registers/values'
import type { RegisterKind } from '~/domain/records/paths'
import { useRecordName, useRegister } from './useRegister'
import { Value } from './Value'

/** A register's list: the record's name, then the columns its definition asks for. */
export function RegisterTable({ kind, rows }: { kind: RegisterKind; rows: ShownRecord[] }) {
  const { definition, title, label, shortLabel } = useRegister(kind)
  const nameOf = useRecordName()
  const name: Column<ShownRecord> = {
    label: label(definition.named),
    kind: 'wide',
    cell: (row) => (
      <>
        <Link to={row.id}>{nameOf(row)}</Link> {row.isSample && <SampleMark beside={nameOf(row)} />}
      </>
    ),
  }
  const columns = fieldsOf(definition).filter(({ inList }) => inList).map((field): Column<ShownRecord> => ({
    label: shortLabel(field.name),
    kind: columnKind(field),
    cell: ({ values }) => values[field.name]!.is !== 'nothing' && <Value field={field} value={values[field.name]!} />,
  }))
  return <Table caption={title} rows={rows} columns={[name, ...columns]} />
}

function columnKind(field: Field): Column<ShownRecord>['kind'] {
  if (field.type === 'yuan' || field.type === 'decimal' || (field.type === 'integer' && field.name !== 'year')) return 'number'
  return field.type === 'text' && field.max > 100 ? 'wide' : undefined
}
