import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, type BadgeTone } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { IntroductionRow } from '~/domain/introductions/introductions.server'

const tones: Record<string, BadgeTone> = { accepted: 'live', talks: 'live', agreement: 'live' }

/** Introductions with their need, firm and expert, each a link as far as the reader may follow it. */
export function IntroductionTable({ rows }: { rows: IntroductionRow[] }) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  const { date } = useFormat()
  return (
    <Table
      caption={t('title')}
      rows={rows}
      columns={[
        { label: t('fields.need'), kind: 'wide', cell: ({ need }) => (need ? <Link to={`/needs/${need.id}`}>{need.title}</Link> : <span className="text-muted">{t('hidden')}</span>) },
        { label: t('fields.enterprise'), kind: 'wide', cell: ({ enterprise }) => enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link> },
        { label: t('fields.expert'), cell: ({ expert }) => <ExpertCell expert={expert} /> },
        { label: t('fields.proposedAt'), cell: (row) => date(row.proposedAt) },
        { label: t('fields.state'), cell: (row) => <Badge tone={tones[row.state]}>{label('introductionState', row.state)}</Badge> },
        { label: t('fields.next'), kind: 'wide', cell: (row) => (row.declineReason ? label('declineReason', row.declineReason) : row.nextStep) },
      ]}
    />
  )
}

function ExpertCell({ expert }: { expert: IntroductionRow['expert'] }) {
  return (
    <>
      <Link to={`/experts/${expert.id}`}>{expert.name}</Link> <span className="block text-sm text-muted">{expert.institution?.name}</span>
    </>
  )
}
