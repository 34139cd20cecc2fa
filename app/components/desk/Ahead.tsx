import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import type { getDesk } from '~/domain/desk/desk.server'

type Desk = Awaited<ReturnType<typeof getDesk>>

/** The next meetings. */
export function Meetings({ meetings }: Pick<Desk, 'meetings'>) {
  const { t } = useTranslation('desk')
  const { dateTime } = useFormat()
  if (meetings.length === 0) return null
  return (
    <Section title={t('meetings')}>
      <ul className="divide-y divide-line">
        {meetings.map(({ id, kind, title, startsAt, place, path }) => (
          <li key={id} className="flex flex-wrap items-baseline gap-x-4 py-1.5">
            <span className="whitespace-nowrap text-muted">{dateTime(startsAt)}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <Link to={path}>{kind === 'docking' ? t('dockingMeeting', { name: title }) : title}</Link> <span className="text-sm text-muted">{place}</span>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What others must do first. */
export function Waiting({ waiting }: Pick<Desk, 'waiting'>) {
  const { t } = useTranslation('desk')
  if (waiting.length === 0) return null
  return (
    <Section title={t('waiting')}>
      <ul className="flex flex-wrap gap-x-8 gap-y-1">
        {waiting.map(({ kind, count, to }) => (
          <li key={kind}>
            <Link to={to}>{t(`waitingFor.${kind}`, { count })}</Link>
          </li>
        ))}
      </ul>
    </Section>
  )
}
