import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { EntitlementTable } from '~/components/incentives/EntitlementTable'
import { useEntitlementFilters } from '~/components/incentives/filters'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { entitlementFilters, listEntitlements } from '~/domain/incentives/entitlements.server'
import { entitlementFilter } from '~/domain/incentives/incentives.schema'
import { can } from '~/domain/permissions'
import { signedIn } from '~/platform/http.server'

export const meta = titled('incentives:title')

export const loader = signedIn(async ({ actor, search }) => ({
  ...(await listEntitlements(actor, entitlementFilter(search))),
  choices: can(actor, 'incentives.view') ? await entitlementFilters() : null,
}))

export default function Entitlements() {
  const { list, sums, choices } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incentives')
  const filters = useEntitlementFilters(choices)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ExportLink may={choices !== null} />
        {choices && <ButtonLink to="/entitlements/overview">{t('overview.open')}</ButtonLink>}
      </PageHeader>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? (
        <EmptyList hint={choices ? t('emptyHint') : t('emptyFirm')} action={<Link to="/policies">{t('readPolicies')}</Link>} />
      ) : (
        <>
          <EntitlementTable rows={list.rows} />
          <Sums sums={sums} />
        </>
      )}
      <Pagination {...list} />
    </>
  )
}

/** The sums of all that the filter lets through, not of the page alone. */
function Sums({ sums }: Pick<Awaited<ReturnType<typeof listEntitlements>>, 'sums'>) {
  const { t } = useTranslation('incentives')
  const { yuan } = useFormat()
  return (
    <dl className="mt-3 flex flex-wrap gap-x-6 gap-y-1">
      {(['amount', 'approved', 'paid'] as const).map((key) => (
        <div key={key} className="flex gap-2">
          <dt className="text-muted">{`${t('sums.label')} · ${t(`sums.${key}`)}`}</dt>
          <dd className="font-medium">{yuan(sums[key])}</dd>
        </div>
      ))}
    </dl>
  )
}
