import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Count } from '~/domain/overview/overview.server'

interface Props {
  title: string
  heading: string
  counts: Count[]
  /** SVG made by our own server. */
  chart: string | null
  label: (key: string) => string
}

/** A chart and, beside it, the table that says the same; each number opens the list it counts. */
export function CountPanel({ title, heading, counts, chart, label }: Props) {
  const { t } = useTranslation('overview')
  return (
    <section className="mb-8 break-inside-avoid">
      <h2 className="mb-2 text-lg font-semibold">{title}</h2>
      {counts.length === 0 || !chart ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1.2fr)_minmax(16rem,1fr)]">
          <div role="img" aria-label={title} className="max-w-md [&>svg]:h-auto [&>svg]:w-full" dangerouslySetInnerHTML={{ __html: chart }} />
          <CountTable caption={title} heading={heading} counts={counts} label={label} />
        </div>
      )}
    </section>
  )
}

function CountTable({ caption, heading, counts, label }: { caption: string; heading: string; counts: Count[]; label: (key: string) => string }) {
  const { t } = useTranslation('overview')
  return (
    <table className="w-full border-collapse bg-paper text-[0.95rem]">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b-2 border-line-strong text-left text-sm text-muted">
          <th scope="col" className="h-8 px-3 font-medium">
            {heading}
          </th>
          <th scope="col" className="h-8 px-3 text-right font-medium">
            {t('number')}
          </th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ key, count, to }) => (
          <tr key={to} className="border-b border-line">
            <th scope="row" className="px-3 py-0.5 text-left font-normal [overflow-wrap:anywhere]">
              {label(key)}
            </th>
            <td className="px-3 py-0.5 text-right">
              <Link to={to} className="inline-block min-w-8 py-1" aria-label={`${label(key)} ${count}`}>
                {count}
              </Link>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
