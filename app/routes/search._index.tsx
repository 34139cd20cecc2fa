import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { FacetPanel } from '~/components/search/FacetPanel'
import { HitCard } from '~/components/search/HitCard'
import { KindTabs } from '~/components/search/KindTabs'
import { SortLinks } from '~/components/search/SortLinks'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { portalQuery, searchPortal } from '~/domain/discovery/search.server'
import { open } from '~/platform/http.server'

export const meta = titled('search:title')

export const loader = open(async ({ actor, search }) => {
  const query = portalQuery(search)
  return { query, ...(await searchPortal(actor, query)) }
})

export default function SearchPage() {
  const { query, hits, total, pages, facets, degraded } = useLoaderData<typeof loader>()
  const { t } = useTranslation('search')
  const [search] = useSearchParams()
  const filtered = Object.keys(query.filters).length > 0
  const bare = new URLSearchParams({ q: query.text, ...(query.kind ? { kind: query.kind } : {}) })
  return (
    <>
      <PageHeader title={query.text ? t('resultsFor', { text: query.text }) : t('everything')} lead={t('total', { count: total })} />
      {degraded && <Notice>{t('degraded')}</Notice>}
      <KindTabs counts={facets.kind ?? []} />
      <div className="grid gap-x-8 md:grid-cols-[13rem_minmax(0,1fr)]">
        <div className="max-md:order-last max-md:mt-6">
          {filtered && (
            <p className="mb-3 text-sm">
              <Link to={`?${bare}`}>{t('clearFilters')}</Link>
            </p>
          )}
          <FacetPanel facets={facets} />
        </div>
        <div>
          <SortLinks current={query.sort} />
          {hits.length === 0 ? (
            <EmptyState>
              <strong className="block text-ink">{t('noneTitle')}</strong>
              {t('noneHint')}
            </EmptyState>
          ) : (
            <ol key={search.toString()}>
              {hits.map((hit) => (
                <HitCard key={hit.id} hit={hit} showKind={!query.kind} />
              ))}
            </ol>
          )}
          <Pagination page={query.page} pages={pages} total={total} />
        </div>
      </div>
    </>
  )
}
