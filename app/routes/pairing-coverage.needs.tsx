import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NeedCoverage } from '~/components/coverage/NeedCoverage'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { coverageBands, coverageFilter } from '~/domain/coverage/coverage.schema'
import { coverageNeeds } from '~/domain/coverage/needs.server'
import { enterpriseChoices } from '~/domain/enterprises/enterpriseList.server'
import { techFields } from '~/domain/needs/needs.schema'
import { signedIn } from '~/platform/http.server'

export const meta = titled('coverage:needs.title')

export const loader = signedIn(async ({ actor, search }) => ({ list: await coverageNeeds(actor, coverageFilter(search)), choices: await enterpriseChoices() }))

export default function CoverageNeeds() {
  const { list, choices } = useLoaderData<typeof loader>()
  const { t } = useTranslation('coverage')
  const { options } = useEnums()
  const filters = [
    { name: 'band', label: t('needs.band'), options: coverageBands.map((band): [string, string] => [band, t(`bands.${band}`)]) },
    { name: 'field', label: t('needs.field'), options: options('techField', techFields) },
    { name: 'township', label: t('needs.township'), options: choices.townships.map((name): [string, string] => [name, name]) },
    { name: 'industry', label: t('needs.industry'), options: choices.industries },
  ]
  return (
    <>
      <PageHeader title={t('needs.title')} lead={<Link to="/pairing-coverage">{t('title')}</Link>} />
      <p className="mb-3 text-sm text-muted">{t('needs.lead')}</p>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? <EmptyState>{t('needs.empty')}</EmptyState> : <NeedCoverage rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
