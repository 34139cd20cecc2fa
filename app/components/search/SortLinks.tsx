import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const sorts = ['relevance', 'newest', 'oldest', 'title'] as const

export function SortLinks({ current }: { current: string }) {
  const { t } = useTranslation('search')
  const [search] = useSearchParams()
  const to = (sort: string) => {
    const next = new URLSearchParams(search)
    next.set('sort', sort)
    next.delete('page')
    return `?${next}`
  }
  return (
    <p className="no-print flex flex-wrap gap-4 text-sm text-muted">
      {t('sort')}
      {sorts.map((sort) =>
        sort === current ? (
          <strong key={sort} className="text-ink">
            {t(`sorts.${sort}`)}
          </strong>
        ) : (
          <Link key={sort} to={to(sort)}>
            {t(`sorts.${sort}`)}
          </Link>
        ),
      )}
    </p>
  )
}
