import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Section } from '~/components/ui/Section'
import { type Column, Table } from '~/components/ui/Table'
import type { TargetTable } from '~/domain/registers/targetTable.server'

type Row = TargetTable['townships'][number]

/** A year's targets at a glance: what each township reached of each indicator. */
export function TargetGrid({ table: { year, indicators, townships } }: { table: TargetTable }) {
  const { t } = useTranslation('registers')
  const column = (indicator: string): Column<Row> => ({ label: indicator, cell: ({ cells }) => cells[indicator] && <Reached {...cells[indicator]} /> })
  return (
    <Section title={t('targets.title', { year })} id="targets">
      <Table caption={t('targets.title', { year })} rows={townships} columns={[{ label: t('fields.township_target.township'), cell: ({ id }) => id }, ...indicators.map(column)]} />
    </Section>
  )
}

function Reached({ id, target, actual, unit, result }: Row['cells'][string]) {
  const { label } = useEnums()
  const tones = { met: 'text-teal-deep', missed: 'text-seal', open: 'text-muted' }
  return (
    <Link to={id}>
      {[actual ?? '—', target].filter(Boolean).join(' / ')}
      {unit} <span className={clsx('text-sm', tones[result])}>{label('targetState', result)}</span>
    </Link>
  )
}
