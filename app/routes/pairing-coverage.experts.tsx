import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ExpertCoverage } from '~/components/coverage/ExpertCoverage'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { loadFilter, loads } from '~/domain/coverage/coverage.schema'
import { coverageExperts } from '~/domain/coverage/experts.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('coverage:experts.title')

export const loader = signedIn(async ({ actor, search }) => coverageExperts(actor, loadFilter(search)))

export default function CoverageExperts() {
  const list = useLoaderData<typeof loader>()
  const { t } = useTranslation('coverage')
  const filters = [{ name: 'load', label: t('experts.load'), options: loads.map((load): [string, string] => [load, t(`load.${load}`)]) }]
  return (
    <>
      <PageHeader title={t('experts.title')} lead={<Link to="/pairing-coverage">{t('title')}</Link>} />
      <p className="mb-3 text-sm text-muted">{t('experts.lead')}</p>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? <EmptyState>{t('experts.empty')}</EmptyState> : <ExpertCoverage rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
