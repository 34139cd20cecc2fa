import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AgreementBadge } from '~/components/agreements/AgreementBadge'
import { PartyNames } from '~/components/agreements/PartyList'
import { useFormat } from '~/components/format'
import { Table } from '~/components/ui/Table'
import { daysBetween } from '~/domain/calendar'
import type { CentreRow } from '~/domain/centres/centres.server'
import type { Health } from '~/domain/centres/health'
import { HealthBadge } from './HealthBadge'
import { useReasons } from './HealthPanel'

/** What the timeline draws, in words and numbers. */
export function CentreTable({ rows, today }: { rows: CentreRow[]; today: Date }) {
  const { t } = useTranslation('centres')
  const { day } = useFormat()
  return (
    <Table
      caption={t('table.caption')}
      rows={rows}
      columns={[
        { label: t('table.name'), kind: 'wide', cell: (row) => <Link to={`/agreements/${row.id}`}>{row.centreName ?? row.title}</Link> },
        { label: t('table.parties'), kind: 'wide', cell: (row) => <PartyNames parties={row.parties} /> },
        { label: t('table.term'), cell: (row) => <Term from={row.startsOn ? day(row.startsOn) : day(row.signedOn, row.signedPrecision)} to={day(row.endsOn)} /> },
        { label: t('table.milestones'), cell: (row) => (row.milestones?.length ? <MilestoneCounts row={row} milestones={row.milestones} today={today} /> : null) },
        { label: t('table.state'), cell: (row) => <AgreementBadge state={row.state} /> },
        { label: t('table.health'), kind: 'wide', cell: (row) => row.health && <HealthCell health={row.health} /> },
      ]}
    />
  )
}

/** First and last day, one below the other so that the table keeps within its page. */
const Term = ({ from, to }: { from: string | null; to: string | null }) => (
  <>
    {from} {to && <span className="md:block">— {to}</span>}
  </>
)

function MilestoneCounts({ row: { health }, milestones, today }: { row: CentreRow; milestones: NonNullable<CentreRow['milestones']>; today: Date }) {
  const { t } = useTranslation('centres')
  const done = milestones.filter(({ state }) => state === 'done').length
  const open = milestones.filter(({ state }) => state === 'open')
  const late = health ? open.filter(({ dueOn }) => dueOn && daysBetween(dueOn, today) > 0).length : 0
  return (
    <>
      {t('table.done', { done, all: done + open.length })} {late > 0 && <span className="text-seal md:block">{t('table.late', { count: late })}</span>}
    </>
  )
}

function HealthCell({ health }: { health: Health }) {
  const say = useReasons()
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      <HealthBadge grade={health.grade} />
      {health.reasons.map((reason) => (
        <Link key={reason.code} to={reason.path} className="min-h-6 text-sm">
          {say(reason)}
        </Link>
      ))}
    </span>
  )
}
