import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFacetLabel } from './facetLabel'

interface Props {
  facets: Record<string, { value: string; count: number }[] | undefined>
}

const order = ['institution', 'discipline', 'field', 'industry', 'cooperationModes', 'regions', 'needKind', 'status'] as const

const shown = 8

/** Counts to narrow a search by; each value is a link that adds or removes itself, so the URL stays the state. */
export function FacetPanel({ facets }: Props) {
  const { t } = useTranslation('search')
  const [search] = useSearchParams()
  const groups = order.filter((facet) => facets[facet]?.length)
  if (groups.length === 0) return null
  return (
    <nav aria-label={t('narrow')} className="no-print text-sm">
      {groups.map((facet) => {
        const values = facets[facet]!
        const chosen = search.getAll(facet)
        const first = values.filter(({ value }, index) => index < shown || chosen.includes(value))
        const rest = values.filter((entry) => !first.includes(entry))
        return (
          <details key={facet} open className="mb-4">
            <summary className="mb-1 font-medium">{t(`facets.${facet}`)}</summary>
            <Values facet={facet} values={first} />
            {rest.length > 0 && (
              <details>
                <summary className="px-2 py-1 text-muted">{t('moreValues')}</summary>
                <Values facet={facet} values={rest} />
              </details>
            )}
          </details>
        )
      })}
    </nav>
  )
}

function Values({ facet, values }: { facet: string; values: { value: string; count: number }[] }) {
  const [search] = useSearchParams()
  const facetLabel = useFacetLabel()
  const chosen = search.getAll(facet)
  return (
    <ul>
      {values.map(({ value, count }) => (
        <li key={value}>
          <Link
            to={`?${toggled(search, facet, value)}`}
            aria-current={chosen.includes(value) ? 'true' : undefined}
            className="flex justify-between gap-2 rounded px-2 py-1 text-ink hover:bg-sunken aria-[current]:bg-teal-soft aria-[current]:text-teal-deep"
          >
            <span className="min-w-0 [overflow-wrap:anywhere]">
              {chosen.includes(value) ? '✓ ' : ''}
              {facetLabel(facet, value)}
            </span>
            <span className="text-muted">{count}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

function toggled(search: URLSearchParams, facet: string, value: string): URLSearchParams {
  const next = new URLSearchParams(search)
  const kept = next.getAll(facet).filter((other) => other !== value)
  const had = kept.length < next.getAll(facet).length
  next.delete(facet)
  for (const other of kept) next.append(facet, other)
  if (!had) next.append(facet, value)
  next.delete('page')
  return next
}
