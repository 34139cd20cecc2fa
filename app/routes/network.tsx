import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { titled } from '~/components/meta'
import { NetworkDrawing } from '~/components/network/NetworkDrawing'
import { PairTable } from '~/components/network/PairTable'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { networkFilter } from '~/domain/network/network.schema'
import { getNetwork } from '~/domain/network/network.server'
import { open } from '~/platform/http.server'

export const meta = titled('network:title')

export const loader = open(async ({ actor, search }) => {
  const filter = networkFilter(search)
  return { ...(await getNetwork(actor, filter)), scope: filter.scope }
})

export default function Network() {
  const { layout, strongest, pairs, weight, mayMoney, scope } = useLoaderData<typeof loader>()
  const { t } = useTranslation('network')
  const filters = [
    ...(mayMoney ? [{ name: 'weight', label: t('weight'), options: [['money', t('byMoney')]] as [string, string][], first: t('byCount') }] : []),
    { name: 'scope', label: t('scope'), options: [['centres', t('centres')]] as [string, string][], first: t('all') },
    { name: 'experts', label: t('experts'), options: [['on', t('withExperts')]] as [string, string][], first: t('withoutExperts') },
  ]
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <FilterForm filters={filters} keyword={false} />
      {pairs === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        <>
          <NetworkDrawing layout={layout} measure={weight} scope={scope} />
          <Section title={t('strongest')} id="strongest">
            {strongest.length < pairs && <p className="mb-2 text-sm text-muted">{t('strongestOf', { shown: strongest.length, count: pairs })}</p>}
            <PairTable edges={strongest} money={mayMoney} scope={scope} />
          </Section>
        </>
      )}
    </>
  )
}
