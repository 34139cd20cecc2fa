import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CentreTable } from '~/components/centres/CentreTable'
import { useCentreFilters } from '~/components/centres/filters'
import { GradeCounts } from '~/components/centres/GradeCounts'
import { Timeline } from '~/components/centres/Timeline'
import { ZoomLinks } from '~/components/centres/ZoomLinks'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { agreementFilters } from '~/domain/agreements/list.server'
import { centreFilter } from '~/domain/centres/centres.schema'
import { listCentres } from '~/domain/centres/centres.server'
import { open } from '~/platform/http.server'

export const meta = titled('centres:title')

export const loader = open(async ({ actor, search }) => {
  const [list, choices] = await Promise.all([listCentres(actor, centreFilter(search)), agreementFilters(actor)])
  return { list, choices }
})

export default function Centres() {
  const { list, choices } = useLoaderData<typeof loader>()
  const { t } = useTranslation('centres')
  const { rows, range, years, all, outside, counts, today, total, page, pages } = list
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <GradeCounts counts={counts} />
      <FilterForm filters={useCentreFilters(choices)} />
      <ZoomLinks years={years} all={all} />
      {outside > 0 && <p className="mb-2 text-sm text-muted">{t('outside', { count: outside })}</p>}
      {rows.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <>
          <Timeline rows={rows} range={range} today={today} />
          <CentreTable rows={rows} today={today} />
        </>
      )}
      <Pagination page={page} pages={pages} total={total} />
    </>
  )
}
