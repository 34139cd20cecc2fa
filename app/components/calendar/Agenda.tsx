import { useFormat } from '~/components/format'
import type { Entry } from '~/domain/schedule/entry'
import { EntryLine } from './EntryLine'

/** The month's entries by their days, for narrow screens. */
export function Agenda({ entries }: { entries: Entry[] }) {
  const { day } = useFormat()
  const days = [...new Set(entries.map((entry) => new Date(entry.day).toISOString()))]
  return (
    <ol className="divide-y divide-line border-y border-line md:hidden">
      {days.map((iso) => (
        <li key={iso} className="py-2">
          <h2 className="text-sm font-semibold">{day(iso)}</h2>
          <ul>
            {entries.filter((entry) => new Date(entry.day).toISOString() === iso).map((entry) => (
              <li key={`${entry.kind}-${entry.id}`}>
                <EntryLine entry={entry} full />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
