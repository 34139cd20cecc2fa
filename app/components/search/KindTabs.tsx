import { Link, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'

const kinds = ['expert', 'need', 'agreement'] as const

/** All kinds in one list, or one kind's own; with how many each has. */
export function KindTabs({ counts }: { counts: { value: string; count: number }[] }) {
  const { t } = useTranslation('search')
  const [search] = useSearchParams()
  const current = search.get('kind')
  const to = (kind: string | null) => {
    const next = new URLSearchParams(search)
    next.delete('page')
    if (kind) next.set('kind', kind)
    else next.delete('kind')
    return `?${next}`
  }
  const count = (kind: string) => counts.find(({ value }) => value === kind)?.count ?? 0
  const tab = 'border-b-2 border-transparent px-1 py-1.5 text-ink hover:no-underline aria-[current]:border-teal aria-[current]:text-teal-deep aria-[current]:font-medium'
  return (
    <nav aria-label={t('title')} className="no-print mb-2 flex flex-wrap gap-5 border-b border-line">
      <Link to={to(null)} aria-current={current ? undefined : 'page'} className={tab}>
        {t('all')}
      </Link>
      {kinds.map((kind) => (
        <Link key={kind} to={to(kind)} aria-current={current === kind ? 'page' : undefined} className={tab}>
          {t(`kinds.${kind}`)} <span className="text-sm text-muted">{count(kind)}</span>
        </Link>
      ))}
    </nav>
  )
}
