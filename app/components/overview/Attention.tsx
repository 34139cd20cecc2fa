import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { daysBetween } from '~/domain/calendar'
import type { getOverview } from '~/domain/overview/overview.server'

type Loaded = Awaited<ReturnType<typeof getOverview>>['attention']

/** What needs attention this week: the numbers first, then the most pressing by name. Red is for what is overdue. */
export function Attention({ attention: { counts, milestones, waiting, today } }: { attention: Loaded }) {
  const { t } = useTranslation('overview')
  return (
    <section className="mb-10">
      <h2 className="mb-2 text-lg font-semibold">{t('attention.title')}</h2>
      <ul className="mb-4 grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line md:grid-cols-3 xl:grid-cols-6">
        {counts.map(({ key, count, to }) => (
          <li key={key} className="bg-paper">
            <Link to={to} className="block h-full px-4 py-3 hover:bg-sunken hover:no-underline">
              <span className={clsx('block text-2xl font-semibold', key === 'overdue' && count > 0 ? 'text-seal' : 'text-ink')}>{count}</span>
              <span className="text-sm text-muted">{t(`attention.${key}`)}</span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="grid gap-8 lg:grid-cols-2">
        <Milestones rows={milestones} today={today} />
        <Waiting rows={waiting} />
      </div>
    </section>
  )
}

function Milestones({ rows, today }: { rows: Loaded['milestones']; today: Date }) {
  const { t } = useTranslation('overview')
  const { day } = useFormat()
  if (rows.length === 0) return null
  return (
    <div>
      <h3 className="font-medium">{t('attention.milestones')}</h3>
      <ul className="divide-y divide-line">
        {rows.map(({ id, title, dueOn, agreement }) => (
          <li key={id} className="flex gap-4 py-1.5">
            <span className={clsx('w-32 shrink-0 whitespace-nowrap', daysBetween(today, dueOn!) < 0 ? 'text-seal' : 'text-muted')}>{day(dueOn)}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {title} <Link to={`/agreements/${agreement.id}`} className="block text-sm">{agreement.title}</Link>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Waiting({ rows }: { rows: Loaded['waiting'] }) {
  const { t } = useTranslation('overview')
  const { date } = useFormat()
  if (rows.length === 0) return null
  return (
    <div>
      <h3 className="font-medium">{t('attention.longestWaiting')}</h3>
      <ul className="divide-y divide-line">
        {rows.map(({ id, proposedAt, expert, need }) => (
          <li key={id} className="flex gap-4 py-1.5">
            <span className="w-32 shrink-0 whitespace-nowrap text-muted">{date(proposedAt)}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <Link to={`/experts/${expert.id}`}>{expert.name}</Link> <Link to={`/needs/${need.id}`} className="block text-sm">{need.title}</Link>
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
