import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { statisticsDrawn } from '~/components/statistics/charts.server'
import { Funnel } from '~/components/statistics/Funnel'
import { PeriodForm } from '~/components/statistics/PeriodForm'
import { TallyPanel } from '~/components/statistics/TallyPanel'
import { Whole } from '~/components/statistics/Whole'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { periodOf } from '~/domain/statistics/period'
import { getStatistics } from '~/domain/statistics/statistics.server'
import { tableKeys } from '~/domain/statistics/tables'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const meta = titled('statistics:title')

export const loader = signedIn(async ({ actor, request, search }) => {
  const { contracts, ...rest } = await getStatistics(actor, periodOf(search))
  return { ...rest, whole: contracts.whole, periodBefore: contracts.periodBefore, drawn: statisticsDrawn(contracts, await translator(request)) }
})

export default function Statistics() {
  const { period, periodBefore, whole, national, funnel, drawn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('statistics')
  const { day } = useFormat()
  const iso = (value: Date) => value.toISOString().slice(0, 10)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead', { from: day(period.from), to: day(period.to), fromBefore: day(periodBefore.from), toBefore: day(periodBefore.to) })}>
        <ExportLink may />
      </PageHeader>
      <PeriodForm from={iso(period.from)} to={iso(period.to)} />
      <Whole whole={whole} national={national} />
      <Section title={t('funnel')} id="funnel">
        <Funnel steps={funnel} />
        <p className="mt-1 text-sm text-muted">{t('funnelHint')}</p>
      </Section>
      {tableKeys.map((table) => (
        <TallyPanel key={table} table={table} {...drawn[table]} />
      ))}
    </>
  )
}
