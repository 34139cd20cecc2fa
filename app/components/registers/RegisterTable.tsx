import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { SampleMark } from '~/components/ui/Badge'
import { type Column, Table } from '~/components/ui/Table'
import { type Field, fieldsOf } from '~/domain/registers/definition'
import type { ShownRecord } from '~/domain/registers/values'
import type { RegisterKind } from '~/domain/records/paths'
import { useRecordName, useRegister } from './useRegister'
import { Value } from './Value'

interface Props {
  kind: RegisterKind
  rows: ShownRecord[]
  /** Yuan that budget lines have left, by their ids. */
  free: Map<string, string>
}

/** A register's list: the record's name, then the columns its definition asks for; budgets end with what they have left. */
export function RegisterTable({ kind, rows, free }: Props) {
  const { t } = useTranslation('registers')
  const { yuan } = useFormat()
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
  const left: Column<ShownRecord> = { label: t('headroom.free'), kind: 'number', cell: ({ id }) => free.has(id) && <span className={clsx(Number(free.get(id)) < 0 && 'text-seal')}>{yuan(free.get(id)!)}</span> }
  return <Table caption={title} rows={rows} columns={[name, ...columns, ...(kind === 'budget' ? [left] : [])]} />
}

function columnKind(field: Field): Column<ShownRecord>['kind'] {
  if (field.type === 'yuan' || field.type === 'decimal' || (field.type === 'integer' && field.name !== 'year')) return 'number'
  return field.type === 'text' && field.max > 100 ? 'wide' : undefined
}
