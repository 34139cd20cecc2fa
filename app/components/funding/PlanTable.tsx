import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { Funding } from '~/domain/funding/reading.server'

type Item = Funding['items'][number]

/** The plan by party and year, with what was paid of it. */
export function PlanTable({ items, year, mayEdit }: { items: Item[]; year: number; mayEdit: boolean }) {
  const { t } = useTranslation('duties')
  const { label } = useEnums()
  const { yuan } = useFormat()
  const edit = { label: t('payments.fields.actions'), cell: ({ id }: Item) => <Link to={`funding/${id}`} className="no-print inline-flex min-h-8 items-center">{t('actions.edit', { ns: 'common' })}</Link> }
  return (
    <Table
      caption={t('funding.title')}
      rows={items}
      columns={[
        { label: t('funding.fields.party'), kind: 'wide', cell: (row) => <>{row.party}{row.note && <span className="block text-sm text-muted">{row.note}</span>}</> },
        { label: t('funding.fields.year'), cell: (row) => row.year },
        { label: t('funding.fields.form'), cell: (row) => label('fundingForm', row.form) },
        { label: t('funding.fields.planned'), kind: 'number', cell: (row) => yuan(row.amount) },
        { label: t('funding.fields.paid'), kind: 'number', cell: (row) => yuan(row.paid) },
        { label: t('funding.fields.open'), kind: 'number', cell: (row) => <Open row={row} year={year} /> },
        { label: t('funding.fields.share'), cell: (row) => <Bar row={row} /> },
        ...(mayEdit ? [edit] : []),
      ]}
    />
  )
}

function Open({ row, year }: { row: Item; year: number }) {
  const { t } = useTranslation('duties')
  const { yuan } = useFormat()
  if (Number(row.open) > 0 && row.year < year) return <>{yuan(row.open)} <Badge tone="bad">{t('funding.overdue')}</Badge></>
  return yuan(row.open)
}

/** The part that was paid, as a bar and in words. */
function Bar({ row }: { row: Item }) {
  const percent = Math.floor(row.share * 100)
  return (
    <span className="flex items-center gap-2">
      <svg aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none" className="h-2 w-24 rounded-sm bg-line">
        <rect width={percent} height="8" className="fill-teal" />
      </svg>
      <span className="text-sm text-muted">{`${percent}%`}</span>
    </span>
  )
}
