import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { type Column, Table } from '~/components/ui/Table'
import type { getIncentives, IncentiveMeasure } from '~/domain/incentives/figures.server'

type Line = Awaited<ReturnType<typeof getIncentives>>['lines'][number]

const measures = ['raised', 'claimed', 'approved', 'paid'] as const satisfies IncentiveMeasure[]

/** How far the entitlements of a year came, by what they are for; each number opens its list. */
export function MeasureTable({ lines }: { lines: Line[] }) {
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { yuan } = useFormat()
  const columns = measures.map((measure): Column<Line> => ({
    label: t(`overview.columns.${measure}`),
    kind: 'number',
    cell: ({ [measure]: { count, amount, to } }) => (count > 0 ? <Link to={to}>{t('overview.cell', { count, amount: yuan(amount) })}</Link> : '0'),
  }))
  return <Table caption={t('overview.byClause')} rows={lines} columns={[{ label: t('overview.columns.trigger'), kind: 'wide', cell: ({ id }) => label('incentiveTrigger', id) }, ...columns]} />
}
