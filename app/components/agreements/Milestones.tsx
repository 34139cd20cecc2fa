import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import { daysBetween } from '~/domain/calendar'

export interface MilestoneRow {
  id: string
  kind: 'milestone' | 'obligation'
  title: string
  /** The party that must see to it; none = all together. */
  owner: string | null
  dueOn: Date | null
  doneOn: Date | null
  state: 'open' | 'done' | 'cancelled'
  note: string | null
  evidence: string | null
  /** The reader may tell that it was done. */
  mayAnswer: boolean
}

/** The milestones and obligations of an agreement by their dates; what is overdue is red. */
export function Milestones({ rows, today, watched, mayEdit }: { rows: MilestoneRow[]; today: Date; watched: boolean; mayEdit: boolean }) {
  const { t } = useTranslation(['agreements', 'duties'])
  const { label } = useEnums()
  const { day } = useFormat()
  if (rows.length === 0) return <p className="text-muted">{t('milestones.none')}</p>
  const acts = mayEdit || rows.some(({ mayAnswer }) => mayAnswer)
  const actions = acts ? [{ label: t('milestones.fields.actions'), cell: (row: MilestoneRow) => (mayEdit || (row.mayAnswer && row.state === 'open')) && <MilestoneActions row={row} mayEdit={mayEdit} /> }] : []
  return (
    <Table
      caption={t('milestones.title')}
      rows={rows}
      columns={[
        { label: t('milestones.fields.title'), kind: 'wide', cell: (row) => <Title row={row} /> },
        { label: t('milestones.fields.kind'), cell: (row) => label('milestoneKind', row.kind) },
        { label: t('duties:duty.owner'), kind: 'wide', cell: (row) => row.owner ?? t('duties:duty.all') },
        { label: t('milestones.fields.dueOn'), cell: (row) => day(row.dueOn) },
        { label: t('milestones.fields.state'), cell: (row) => <MilestoneBadge row={row} today={today} watched={watched} /> },
        { label: t('milestones.fields.doneOn'), cell: (row) => day(row.doneOn) },
        ...actions,
      ]}
    />
  )
}

const Title = ({ row: { id, title, note, evidence } }: { row: MilestoneRow }) => (
  <>
    <Link to={`/milestones/${id}`}>{title}</Link>
    {(evidence ?? note) && <span className="line-clamp-3 text-sm text-muted">{evidence ?? note}</span>}
  </>
)

function MilestoneBadge({ row: { state, dueOn }, today, watched }: { row: MilestoneRow; today: Date; watched: boolean }) {
  const { t } = useTranslation('agreements')
  const { label } = useEnums()
  if (state !== 'open' || !dueOn || !watched) return <Badge tone={state === 'done' ? 'live' : 'quiet'}>{label('milestoneState', state)}</Badge>
  const left = daysBetween(new Date(today), new Date(dueOn))
  if (left < 0) return <Badge tone="bad">{t('milestones.overdue', { count: -left })}</Badge>
  return <Badge>{left === 0 ? t('milestones.dueToday') : t('milestones.dueIn', { count: left })}</Badge>
}

function MilestoneActions({ row: { id, title, state, mayAnswer }, mayEdit }: { row: MilestoneRow; mayEdit: boolean }) {
  const { t } = useTranslation(['agreements', 'duties'])
  const to = state === 'open' ? 'cancelled' : 'open'
  const link = 'inline-flex min-h-8 items-center'
  return (
    <Form method="post" action={`milestones/${id}`} className="no-print flex flex-wrap gap-x-3">
      {mayAnswer && state === 'open' && <Link to={`/milestones/${id}`} aria-label={`${t('duties:duty.report')} ${title}`} className={link}>{t('duties:duty.report')}</Link>}
      {mayEdit && <button name="to" value={to} className="min-h-8 text-teal hover:underline">{to === 'cancelled' ? t('milestones.cancel') : t('milestones.reopen')}</button>}
      {mayEdit && <Link to={`milestones/${id}`} className={link}>{t('actions.edit', { ns: 'common' })}</Link>}
    </Form>
  )
}
