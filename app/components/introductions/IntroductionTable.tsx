import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge, type BadgeTone } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { IntroductionRow } from '~/domain/introductions/introductions.server'

const tones: Record<string, BadgeTone> = { accepted: 'live', talks: 'live', agreement: 'live' }

/** Introductions with whose turn it is and for how long; the first column leads to the introduction. */
export function IntroductionTable({ rows }: { rows: IntroductionRow[] }) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  return (
    <Table
      caption={t('title')}
      rows={rows}
      columns={[
        { label: t('fields.need'), kind: 'wide', cell: (row) => <NeedCell row={row} /> },
        { label: t('fields.enterprise'), kind: 'wide', cell: ({ enterprise }) => enterprise && <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link> },
        { label: t('fields.expert'), cell: ({ expert }) => <ExpertCell expert={expert} /> },
        { label: t('fields.state'), cell: (row) => <Badge tone={tones[row.state]}>{label('introductionState', row.state)}</Badge> },
        { label: t('fields.turn'), cell: (row) => <TurnCell row={row} /> },
        { label: t('fields.next'), kind: 'wide', cell: (row) => <NextCell row={row} /> },
      ]}
    />
  )
}

function NeedCell({ row: { id, need, unread } }: { row: IntroductionRow }) {
  const { t } = useTranslation('introductions')
  return (
    <>
      <Link to={`/introductions/${id}`}>{need?.title ?? t('hidden')}</Link> {unread > 0 && <Badge tone="live">{t('unread', { count: unread })}</Badge>}
    </>
  )
}

function ExpertCell({ expert }: { expert: IntroductionRow['expert'] }) {
  return (
    <>
      <Link to={`/experts/${expert.id}`}>{expert.name}</Link> <span className="block text-sm text-muted">{expert.institution?.name}</span>
    </>
  )
}

function TurnCell({ row: { turn, mine, waitingDays } }: { row: IntroductionRow }) {
  const { t } = useTranslation('introductions')
  if (waitingDays === null) return null
  return (
    <>
      <span className={clsx(mine && 'font-semibold text-teal')}>{mine ? t('turns.mine') : t(`turns.${turn.whose}` as 'turns.firm')}</span>
      <span className="block text-sm text-muted">{t('turn.waited', { count: waitingDays })}</span>
    </>
  )
}

function NextCell({ row: { declineReason, endReason, nextStep, nextStepOn, overdue } }: { row: IntroductionRow }) {
  const { label } = useEnums()
  const { day } = useFormat()
  if (declineReason) return <>{label('declineReason', declineReason)}</>
  if (endReason) return <>{label('endReason', endReason)}</>
  if (!nextStep) return null
  return (
    <>
      {nextStep} {nextStepOn && <span className={clsx('block text-sm', overdue ? 'text-seal' : 'text-muted')}>{day(nextStepOn)}</span>}
    </>
  )
}
