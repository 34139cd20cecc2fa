import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import type { Entry } from '~/domain/schedule/entry'
import { type Month, weeksOf } from '~/domain/schedule/month'
import { EntryLine } from './EntryLine'
import { entriesOn, useMonthName } from './days'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A month as a table, a row for each week from Monday on; too narrow for telephones, which get the agenda. */
export function MonthTable({ month, entries, today }: { month: Month; entries: Entry[]; today: Date }) {
  const { t } = useTranslation('calendar')
  const monthName = useMonthName()
  return (
    <table className="w-full table-fixed border-collapse bg-paper max-md:hidden">
      <caption className="sr-only">{t('month', { month: monthName(month.from) })}</caption>
      <thead>
        <tr>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="h-9 border border-line px-2 text-left text-sm font-medium text-muted">
              {t(`weekdays.${weekday}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf({ from: new Date(month.from), to: new Date(month.to) }).map((week, index) => (
          <tr key={index}>
            {week.map((day, weekday) => (
              <DayCell key={weekday} day={day} entries={day ? entriesOn(entries, day) : []} isToday={day?.getTime() === new Date(today).getTime()} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function DayCell({ day, entries, isToday }: { day: Date | null; entries: Entry[]; isToday: boolean }) {
  const { t } = useTranslation('calendar')
  if (!day) return <td className="border border-line bg-sunken" />
  return (
    <td className={clsx('h-24 border border-line p-1 align-top', isToday && 'bg-teal-soft')}>
      <div className="px-1 text-sm text-muted">
        {day.getUTCDate()}
        {isToday && <span className="ml-1 font-medium text-teal-deep">{t('today')}</span>}
      </div>
      {entries.length > 0 && (
        <ul className="space-y-1">
          {entries.map((entry) => (
            <li key={`${entry.kind}-${entry.id}`}>
              <EntryLine entry={entry} />
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
