import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CentresToWatch } from '~/components/centres/CentresToWatch'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { Attention } from '~/components/overview/Attention'
import { overviewCharts } from '~/components/overview/charts.server'
import { CountPanel } from '~/components/overview/CountPanel'
import { PageHeader } from '~/components/ui/PageHeader'
import { centresToWatch } from '~/domain/centres/centres.server'
import { getOverview } from '~/domain/overview/overview.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const meta = titled('overview:title')

export const loader = signedIn(async ({ actor, request }) => {
  const [overview, centres] = await Promise.all([getOverview(actor), centresToWatch(actor)])
  return { ...overview, centres, charts: overviewCharts(overview, await translator(request)) }
})

export default function Overview() {
  const { needs, fields, introductions, agreements, institutions, attention, charts, centres } = useLoaderData<typeof loader>()
  const { t } = useTranslation('overview')
  const { label } = useEnums()
  return (
    <>
      <PageHeader title={t('title')} />
      <Attention attention={attention} />
      <CentresToWatch centres={centres} />
      <CountPanel title={t('needs')} heading={t('state')} counts={needs} chart={charts.needs} label={(key) => label('needState', key)} />
      <CountPanel title={t('fields')} heading={t('field')} counts={fields} chart={charts.fields} label={(key) => label('techField', key)} />
      <CountPanel title={t('introductions')} heading={t('state')} counts={introductions} chart={charts.introductions} label={(key) => label('introductionState', key)} />
      <CountPanel title={t('agreements')} heading={t('state')} counts={agreements} chart={charts.agreements} label={(key) => label('agreementState', key)} />
      <CountPanel title={t('institutions')} heading={t('institution')} counts={institutions} chart={charts.institutions} label={(name) => name} />
    </>
  )
}
