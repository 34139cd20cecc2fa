import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { clock } from '~/domain/visit-plans/clock'

interface Props {
  index: number
  base: string
  day: {
    on: Date | string
    legs: { id: string; depart: number; arrive: number; wait: number; leave: number; name: string; place: string | null; note: string | null; needs: string[] }[]
    back: { arrive: number } | null
  }
}

/** A day of the programme on paper: when to leave, what to see and to talk about, when to be back. */
export function ProgrammeDay({ index, base, day: { on, legs, back } }: Props) {
  const { t } = useTranslation('visitPlans')
  const { day } = useFormat()
  if (!back) return null
  return (
    <section className="mb-6 break-inside-avoid">
      <h2 className="mb-2 border-b border-line-strong text-lg font-semibold">{t('route.day', { day: index + 1, date: day(on) })}</h2>
      <p>{t('programme.leave', { time: clock(legs[0]!.depart), base })}</p>
      <ol className="max-w-3xl divide-y divide-line">
        {legs.map(({ id, arrive, wait, leave, name, place, note, needs }) => (
          <li key={id} className="py-1.5 [overflow-wrap:anywhere]">
            <p>
              <span className="mr-3 tabular-nums">
                {clock(arrive + wait)}–{clock(leave)}
              </span>
              <span className="font-medium">{[name, place === name ? null : place].filter(Boolean).join(' · ')}</span>
            </p>
            {note && <p className="whitespace-pre-line">{note}</p>}
            {needs.length > 0 && (
              <ul className="list-disc pl-5 text-muted" aria-label={t('programme.needs')}>
                {needs.map((need) => (
                  <li key={need}>{need}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      <p>{t('programme.return', { time: clock(back.arrive), base })}</p>
    </section>
  )
}
