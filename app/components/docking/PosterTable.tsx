import type { SerializeFrom } from '@remix-run/node'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { board } from '~/domain/docking/schedule.server'

/** All rounds with who sits where, for the wall. */
export function PosterTable({ rounds }: { rounds: SerializeFrom<typeof board>['rounds'] }) {
  const { t } = useTranslation('docking')
  const { time } = useFormat()
  return (
    <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3 print:grid-cols-3">
      {rounds.map(({ round, startsAt, endsAt, isBreak, meetings }) => (
        <section key={round} className="break-inside-avoid rounded-md border border-line-strong bg-paper p-3">
          <h2 className="mb-1 font-semibold">
            <span className="tabular-nums">
              {time(startsAt)}–{time(endsAt)}
            </span>{' '}
            <span className="font-normal text-muted">{t('round', { round })}</span>
          </h2>
          {isBreak ? (
            <p className="text-muted">{t('break')}</p>
          ) : (
            <ul>
              {meetings.map(({ table, firm, expert }) => (
                <li key={table} className="grid grid-cols-[3.5rem_minmax(0,1fr)] gap-x-2 py-0.5 [overflow-wrap:anywhere]">
                  <span className="font-medium">{table}</span>
                  <span>
                    {firm} <span className="block text-muted">{expert}</span>
                  </span>
                </li>
              ))}
              {meetings.length === 0 && <li className="text-muted">{t('boardPage.nothing')}</li>}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
