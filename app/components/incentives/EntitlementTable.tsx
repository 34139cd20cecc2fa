import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { listEntitlements } from '~/domain/incentives/entitlements.server'
import { EntitlementBadge } from './EntitlementBadge'

type Row = Awaited<ReturnType<typeof listEntitlements>>['list']['rows'][number]

/** Entitlements with what each clause gives, what was approved and what was paid. */
export function EntitlementTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('incentives')
  const { label } = useEnums()
  const { yuan, day } = useFormat()
  const amount = (value: string | null) => value && yuan(value)
  return (
    <Table
      caption={t('title')}
      rows={rows}
      columns={[
        { label: t('fields.title'), kind: 'wide', cell: (row) => <Link to={`/entitlements/${row.id}`}>{row.title}</Link> },
        { label: t('fields.enterprise'), kind: 'wide', cell: ({ enterprise, beneficiary }) => enterprise?.name ?? beneficiary },
        { label: t('fields.trigger'), cell: ({ trigger, clause }) => [label('incentiveTrigger', trigger), clause.level && label('adminLevel', clause.level)].filter(Boolean).join(' · ') },
        { label: t('fields.raisedOn'), cell: ({ raisedOn }) => day(raisedOn) },
        { label: t('fields.amount'), kind: 'number', cell: (row) => yuan(row.amount) },
        { label: t('fields.approvedAmount'), kind: 'number', cell: (row) => amount(row.approvedAmount) },
        { label: t('fields.paidAmount'), kind: 'number', cell: (row) => amount(row.paidAmount) },
        { label: t('fields.state'), cell: ({ state, doubt }) => <><EntitlementBadge state={state} /> {doubt && <Badge tone="bad">{t('fields.doubt')}</Badge>}</> },
      ]}
    />
  )
}
