import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Table } from '~/components/ui/Table'
import type { InvitationView } from '~/domain/visit-plans/invitationView.server'
import { Press } from './Press'

interface Props {
  planId: string
  rows: InvitationView['leftOut']
  count: number
  mayEdit: boolean
}

/** Experts who fit and stay at home, with the reason and what they would add. */
export function LeftOut({ planId, rows, count, mayEdit }: Props) {
  const { t } = useTranslation('visitPlans')
  if (rows.length === 0) return null
  return (
    <details className="mt-4">
      <summary className="inline-flex min-h-8 cursor-pointer items-center font-medium text-teal">{t('guests.leftOut')}</summary>
      <Table
        caption={t('guests.leftOutCaption')}
        rows={rows}
        columns={[
          { label: t('guests.expert'), cell: ({ id, name }) => <Link to={`/experts/${id}`}>{name}</Link> },
          { label: t('guests.institution'), kind: 'wide', cell: ({ institution }) => institution?.name },
          { label: t('guests.would'), kind: 'number', cell: ({ margin }) => margin.toFixed(2) },
          { label: t('guests.why'), kind: 'wide', cell: ({ why }) => t(`guests.reasons.${why}`) },
          ...(mayEdit ? [{ label: t('guests.press.invite'), cell: ({ id, name }: { id: string; name: string }) => <Press small planId={planId} values={{ press: 'inviteExpert', row: id }} aria-label={t('guests.pressFor', { press: t('guests.press.invite'), name })}>{t('guests.press.invite')}</Press> }] : []),
        ]}
      />
      {count > rows.length && <p className="mt-2 text-sm text-muted">{t('guests.leftOutMore', { count: count - rows.length })}</p>}
    </details>
  )
}
