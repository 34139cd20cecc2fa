import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { board } from '~/domain/docking/schedule.server'
import { useReload } from './useReload'

type Shown = SerializeFrom<typeof board> & { now: Date | string }
type Round = Shown['rounds'][number]

const reloadSeconds = 20

/** Who sits where now and next, in letters that carry through a hall. */
export function Board({ event, rounds, now }: Shown) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  useReload(reloadSeconds)
  const moment = new Date(now).getTime()
  const running = rounds.find(({ startsAt, endsAt }) => new Date(startsAt).getTime() <= moment && moment < new Date(endsAt).getTime())
  const next = rounds.find(({ startsAt }) => new Date(startsAt).getTime() > moment)
  return (
    <div className="fixed inset-0 z-20 overflow-auto bg-ground p-4 md:p-[2vw] print:static">
      <div className="mb-[1.5vw] flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-xl font-semibold md:text-[2.2vw]">{event.title}</h1>
        <p className="text-muted md:text-[1.4vw]">
          {t('boardPage.clock', { time: time(now) })} · <Link className="underline" to={`/docking-events/${event.id}`}>{t('planPage.backTo')}</Link>
        </p>
      </div>
      <div className="grid gap-6 md:gap-[2vw] lg:grid-cols-2" aria-live="polite">
        {running ? <Half title={t('boardPage.now')} round={running} detail={t('boardPage.until', { time: time(running.endsAt) })} live /> : next ? <Welcome event={event} startsAt={next.startsAt} /> : <Half title={t('boardPage.over')} live />}
        {next && <Half title={t('boardPage.next')} round={next} detail={t('boardPage.starts', { time: time(next.startsAt) })} />}
      </div>
    </div>
  )
}

/** Before the first round: when and where it begins, and what to do on coming. */
function Welcome({ event, startsAt }: { event: Shown['event']; startsAt: Date | string }) {
  const { t } = useTranslation('docking')
  const { day, time } = useFormat()
  return (
    <section className="rounded-lg border border-teal bg-paper p-4 md:p-[1.5vw]">
      <h2 className="text-lg font-semibold md:text-[1.8vw]">{t('boardPage.before')}</h2>
      <p className="my-2 text-3xl font-semibold tabular-nums text-teal-deep md:my-[1.5vw] md:text-[4vw] md:leading-tight">{t('boardPage.starts', { time: time(startsAt) })}</p>
      <p className="md:text-[1.6vw]">{[day(event.on), event.place].filter(Boolean).join(' · ')}</p>
      <p className="mt-2 text-muted md:mt-[1vw] md:text-[1.3vw]">{t('boardPage.come')}</p>
    </section>
  )
}

function Half({ title, round, detail, live }: { title: string; round?: Round; detail?: string; live?: boolean }) {
  const { t } = useTranslation('docking')
  return (
    <section className={clsx('rounded-lg border p-4 md:p-[1.5vw]', live ? 'border-teal bg-paper' : 'border-line bg-sunken')}>
      <h2 className="mb-2 flex flex-wrap items-baseline gap-x-4 text-lg font-semibold md:text-[1.8vw]">
        {title} {round && <span className="text-base font-normal text-muted md:text-[1.3vw]">{t('round', { round: round.round })} · {detail}</span>}
      </h2>
      {round?.isBreak && <p className="text-2xl md:text-[3vw]">{t('break')}</p>}
      {round && !round.isBreak && round.meetings.length === 0 && <p className="text-muted">{t('boardPage.nothing')}</p>}
      <ul className="divide-y divide-line">
        {round?.meetings.map(({ table, firm, expert, mine }) => (
          <li key={table} className={clsx('grid grid-cols-[5rem_minmax(0,1fr)] gap-x-4 py-2 md:grid-cols-[8vw_minmax(0,1fr)] md:text-[1.5vw] md:leading-snug', mine && 'rounded bg-teal-soft px-2')}>
            <span className="font-semibold text-teal-deep [overflow-wrap:anywhere]">{table}</span>
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {firm} <span className="block text-muted">{expert}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
