import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import { daysBetween } from '~/domain/calendar'

export interface MilestoneRow {
  id: string
  title: string
  dueOn: Date | null
  doneOn: Date | null
  state: 'open' | 'done' | 'cancelled'
  note: string | null
}

/** The milestones of an agreement by their dates; what is overdue is red. */
export function Milestones({ rows, today, watched, mayEdit }: { rows: MilestoneRow[]; today: Date; watched: boolean; mayEdit: boolean }) {
  const { t } = useTranslation('agreements')
  const { day } = useFormat()
  if (rows.length === 0) return <p className="text-muted">{t('milestones.none')}</p>
  const actions = mayEdit ? [{ label: t('milestones.fields.actions'), cell: (row: MilestoneRow) => <MilestoneActions row={row} /> }] : []
  return (
    <Table
      caption={t('milestones.title')}
      rows={rows}
      columns={[
        { label: t('milestones.fields.title'), kind: 'wide', cell: (row) => <>{row.title}{row.note && <span className="block text-sm text-muted">{row.note}</span>}</> },
        { label: t('milestones.fields.dueOn'), cell: (row) => day(row.dueOn) },
        { label: t('milestones.fields.state'), cell: (row) => <MilestoneBadge row={row} today={today} watched={watched} /> },
        { label: t('milestones.fields.doneOn'), cell: (row) => day(row.doneOn) },
        ...actions,
      ]}
    />
  )
}

function MilestoneBadge({ row: { state, dueOn }, today, watched }: { row: MilestoneRow; today: Date; watched: boolean }) {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  if (state !== 'open' || !dueOn || !watched) return <Badge tone={state === 'done' ? 'live' : 'quiet'}>{label('milestoneState', state)}</Badge>
  const left = daysBetween(new Date(today), new Date(dueOn))
  if (left < 0) return <Badge tone="bad">{t('milestones.overdue', { count: -left })}</Badge>
  return <Badge>{left === 0 ? t('milestones.dueToday') : t('milestones.dueIn', { count: left })}</Badge>
}

function MilestoneActions({ row: { id, state } }: { row: MilestoneRow }) {
  const { t } = useTranslation('agreements')
  const moves = state === 'open' ? (['done', 'cancelled'] as const) : (['open'] as const)
  const labels = { done: t('milestones.done'), cancelled: t('milestones.cancel'), open: t('milestones.reopen') }
  return (
    <Form method="post" action={`milestones/${id}`} className="no-print flex flex-wrap gap-x-3">
      {moves.map((to) => (
        <button key={to} name="to" value={to} className="min-h-8 text-teal hover:underline">
          {labels[to]}
        </button>
      ))}
      <Link to={`milestones/${id}`} className="inline-flex min-h-8 items-center">
        {t('actions.edit', { ns: 'common' })}
      </Link>
    </Form>
  )
}
