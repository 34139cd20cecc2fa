import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { ButtonLink } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { IntroductionPage } from '~/domain/introductions/page.server'

/** The meetings that were set, each as a file for one's calendar. */
export function Meetings({ introduction, meetings, may }: Pick<IntroductionPage, 'introduction' | 'meetings' | 'may'>) {
  const { t } = useTranslation('introductions')
  if (meetings.length === 0 && !may.talk) return null
  return (
    <Section title={t('sections.meetings')} id="meetings" actions={may.talk && <ButtonLink to={`/introductions/${introduction.id}/meetings/new`}>{t('meetings.add')}</ButtonLink>}>
      {meetings.length === 0 && <p className="text-sm text-muted">{t('meetings.none')}</p>}
      <ul className="divide-y divide-line">
        {meetings.map((meeting) => (
          <MeetingItem key={meeting.id} meeting={meeting} introductionId={introduction.id} mayChange={may.talk} />
        ))}
      </ul>
    </Section>
  )
}

interface Item {
  meeting: IntroductionPage['meetings'][number]
  introductionId: string
  mayChange: boolean
}

function MeetingItem({ meeting, introductionId, mayChange }: Item) {
  const { t } = useTranslation('introductions')
  const { span } = useSpan()
  const { id, title, startsAt, endsAt, place, link, note, cancelledAt, past } = meeting
  return (
    <li className={clsx('py-2 [overflow-wrap:anywhere]', (past || cancelledAt) && 'text-muted')}>
      <div className={clsx('font-medium', cancelledAt && 'line-through')}>{title}</div>
      <div className="text-sm">{span(startsAt, endsAt)}</div>
      {place && <div className="text-sm">{place}</div>}
      {link && (
        <div className="text-sm">
          <a href={link} rel="noreferrer">
            {link}
          </a>
        </div>
      )}
      {note && <div className="whitespace-pre-line text-sm text-muted">{note}</div>}
      <div className="mt-1 flex flex-wrap items-center gap-x-4 text-sm">
        {cancelledAt ? <Badge>{t('meetings.cancelled')}</Badge> : past && <Badge>{t('meetings.past')}</Badge>}
        <a href={`/meetings/${id}/calendar`} download>
          {t(cancelledAt ? 'meetings.uncalendar' : 'meetings.calendar')}
        </a>
        {mayChange && !cancelledAt && !past && <Link to={`/introductions/${introductionId}/meetings/${id}`}>{t('meetings.change')}</Link>}
      </div>
    </li>
  )
}

/** From when until when, by the bureau's clock. */
function useSpan() {
  const { dateTime } = useFormat()
  const { i18n } = useTranslation()
  const clock = new Intl.DateTimeFormat(i18n.language, { timeStyle: 'short', timeZone: 'Asia/Shanghai' })
  return { span: (from: Date | string, until: Date | string) => `${dateTime(from)} – ${clock.format(new Date(until))}` }
}
