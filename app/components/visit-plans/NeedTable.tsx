import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { InvitationView } from '~/domain/visit-plans/invitationView.server'

/** The candidate needs, and by whom each is covered. */
export function NeedTable({ planId, needs, mayEdit }: { planId: string; needs: InvitationView['needs']; mayEdit: boolean }) {
  const { t } = useTranslation('visitPlans')
  const { number } = useFormat()
  return (
    <Table
      caption={t('needs.caption')}
      rows={needs}
      columns={[
        { label: t('needs.title'), kind: 'wide', cell: ({ id, title }) => <Link to={`/needs/${id}`}>{title}</Link> },
        { label: t('needs.firm'), kind: 'wide', cell: ({ firm }) => firm },
        { label: t('needs.weight'), kind: 'number', cell: ({ weight }) => number(weight) },
        { label: t('needs.fitting'), kind: 'number', cell: ({ fitting, mark }) => (mark === 'out' ? null : number(fitting)) },
        { label: t('needs.covered'), kind: 'wide', cell: (need) => <Covered need={need} /> },
        ...(mayEdit ? [{ label: t('needs.mark'), cell: ({ id, title }: { id: string; title: string }) => <Link to={`/visit-plans/${planId}/needs/${id}`} aria-label={t('needs.weighNeed', { name: title })}>{t('needs.weigh')}</Link> }] : []),
      ]}
    />
  )
}

function Covered({ need: { mark, expert, score, fitting } }: { need: InvitationView['needs'][number] }) {
  const { t } = useTranslation('visitPlans')
  if (mark === 'out') return <span className="text-muted">{t('needs.aside')}</span>
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-2">
      {expert ? t('needs.by', { name: expert, score: Math.round(score!) }) : <span className="text-muted">{t(fitting === 0 ? 'needs.nobody' : 'needs.notCovered')}</span>}
      {mark === 'must' && <Badge tone={expert ? 'live' : 'bad'}>{t('needs.must')}</Badge>}
    </span>
  )
}
