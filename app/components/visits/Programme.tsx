import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { Stop } from './RouteLine'

interface Day {
  on: Date | string | null
  stops: (Stop & { needs: string[] })[]
}

/** The route day by day with what is to be seen and talked about, for the paper that guests are handed. */
export function Programme({ days }: { days: Day[] }) {
  const { t } = useTranslation('visits')
  const { day } = useFormat()
  return days.map(({ on, stops }, index) => (
    <section key={index} className="mb-6 break-inside-avoid">
      <h2 className="mb-2 border-b border-line-strong text-lg font-semibold">{on ? day(on) : t('noDay')}</h2>
      <ol className="max-w-3xl list-decimal pl-6">
        {stops.map(({ id, enterprise, place, note, needs }) => (
          <li key={id} className="py-1.5 [overflow-wrap:anywhere]">
            <p className="font-medium">{[enterprise?.name, place].filter(Boolean).join(' · ')}</p>
            {note && <p className="whitespace-pre-line">{note}</p>}
            {needs.length > 0 && (
              <ul className="list-disc pl-5 text-muted" aria-label={t('needs')}>
                {needs.map((need) => (
                  <li key={need}>{need}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  ))
}
