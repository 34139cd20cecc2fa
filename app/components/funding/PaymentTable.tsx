import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { Funding } from '~/domain/funding/reading.server'

type Row = Funding['payments'][number]

/** Every payment with its voucher; those withdrawn stay, struck out, with the reason. */
export function PaymentTable({ payments, items, mayEdit }: { payments: Row[]; items: Funding['items']; mayEdit: boolean }) {
  const { t } = useTranslation('duties')
  const { label } = useEnums()
  const { day, yuan } = useFormat()
  const towards = (row: Row) => {
    const item = items.find(({ id }) => id === row.fundingItemId)
    return item ? t('payments.ofItem', { year: item.year, form: label('fundingForm', item.form) }) : t('payments.planless')
  }
  const withdraw = {
    label: t('payments.fields.actions'),
    cell: (row: Row) => !row.withdrawn && <Link to={`payments/${row.id}`} className="no-print inline-flex min-h-8 items-center">{t('payments.withdraw')}</Link>,
  }
  return (
    <>
      <h3 className="mb-1 mt-4 font-medium">{t('payments.title')}</h3>
      <Table
        caption={t('payments.title')}
        rows={payments}
        columns={[
          { label: t('payments.fields.paidOn'), cell: (row) => day(row.paidOn) },
          { label: t('payments.fields.party'), kind: 'wide', cell: (row) => <>{row.party}<Remarks row={row} /></> },
          { label: t('payments.fields.of'), cell: towards },
          { label: t('funding.fields.paid'), kind: 'number', cell: (row) => <span className={clsx(row.withdrawn && 'text-muted line-through')}>{yuan(row.amount)}</span> },
          { label: t('payments.fields.file'), kind: 'wide', cell: (row) => <Vouchers row={row} /> },
          ...(mayEdit ? [withdraw] : []),
        ]}
      />
    </>
  )
}

function Remarks({ row: { note, withdrawn, withdrawnFor } }: { row: Row }) {
  const { t } = useTranslation('duties')
  return (
    <>
      {note && <span className="block text-sm text-muted">{note}</span>}
      {withdrawn && <span className="block text-sm"><Badge>{t('payments.withdrawn')}</Badge> {withdrawnFor && t('payments.withdrawnFor', { reason: withdrawnFor })}</span>}
    </>
  )
}

const Vouchers = ({ row: { files } }: { row: Row }) =>
  files.length > 0 && files.map(({ id, name }) => <a key={id} href={`/files/${id}`} download className="block [overflow-wrap:anywhere]">{name}</a>)
