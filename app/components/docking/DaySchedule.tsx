import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Notice } from '~/components/ui/Notice'
import type { Schedule } from '~/domain/docking/schedule.server'

type Shown = Omit<SerializeFrom<Schedule>, 'checkIn'> & { /** SVG drawn by the server. */ qr: string }
type Round = Shown['rounds'][number]

/** One participant's day as a list of rounds, with the code for the entrance beside it. */
export function DaySchedule({ event, own, isSet, rounds, qr }: Shown) {
  const { t } = useTranslation('docking')
  const { day } = useFormat()
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-[minmax(0,1fr)_12rem] print:grid-cols-[minmax(0,1fr)_10rem]">
      <div className="min-w-0">
        <p className="mb-3 text-muted">{[day(event.on), event.place].filter(Boolean).join(' · ')}</p>
        {isSet ? (
          <ol className="divide-y divide-line border-y border-line">
            {rounds.map((round) => (
              <RoundLine key={round.round} round={round} away={round.round < own.fromRound || (own.untilRound !== null && round.round > own.untilRound)} />
            ))}
          </ol>
        ) : (
          <Notice>{t('schedulePage.notSet')}</Notice>
        )}
      </div>
      <aside>
        <h3 className="mb-1 font-medium">{t('schedulePage.code')}</h3>
        <div role="img" aria-label={t('schedulePage.code')} className="mb-1 w-40 rounded-md border border-line bg-white p-2" dangerouslySetInnerHTML={{ __html: qr }} />
        <p className="text-sm text-muted">{own.checkedInAt ? <Badge tone="live">{t('schedulePage.here')}</Badge> : t('schedulePage.codeHint')}</p>
      </aside>
    </div>
  )
}

function RoundLine({ round: { round, startsAt, endsAt, isBreak, meeting }, away }: { round: Round; away: boolean }) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  return (
    <li className={clsx('grid grid-cols-[7.5rem_minmax(0,1fr)] gap-x-4 py-2', (isBreak || away) && 'text-muted')}>
      <span className="tabular-nums">
        {time(startsAt)}–{time(endsAt)}
        <span className="block text-sm text-muted">{t('round', { round })}</span>
      </span>
      {meeting ? <MeetingLine meeting={meeting} /> : <span className="text-muted">{isBreak ? t('break') : t('schedulePage.nothing')}</span>}
    </li>
  )
}

function MeetingLine({ meeting: { id, table, with: other, of, need, noted } }: { meeting: NonNullable<Round['meeting']> }) {
  const { t } = useTranslation('docking')
  return (
    <span className="min-w-0 [overflow-wrap:anywhere]">
      <Link to={`/docking-meetings/${id}`} className="font-medium">
        {other}
      </Link>{' '}
      <span className="text-muted">{of}</span> <Badge>{table}</Badge> {noted && <Badge tone="live">{t('schedulePage.noted')}</Badge>}
      {need && <span className="block text-sm text-muted">{need.title}</span>}
    </span>
  )
}
