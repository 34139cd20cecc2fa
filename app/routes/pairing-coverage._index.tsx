import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { coverageCharts } from '~/components/coverage/charts.server'
import { Snapshots } from '~/components/coverage/Snapshots'
import { titled } from '~/components/meta'
import { CountPanel } from '~/components/overview/CountPanel'
import { Notice } from '~/components/ui/Notice'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { getCoverage } from '~/domain/coverage/coverage.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const meta = titled('coverage:title')

export const loader = signedIn(async ({ actor, request }) => {
  const coverage = await getCoverage(actor)
  return { ...coverage, charts: coverageCharts(coverage, await translator(request)) }
})

export default function PairingCoverage() {
  const { recipe, open, paired, bands, loads, snapshots, charts } = useLoaderData<typeof loader>()
  const { t } = useTranslation('coverage')
  const lacking = bands.filter(({ band }) => band !== 'strong' && band !== 'fair').reduce((sum, { needs }) => sum + needs, 0)
  const idle = loads.find(({ load }) => load === '0')!.experts
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        <ExportLink may />
      </PageHeader>
      {paired < open ? <Notice>{t('progress', { count: open, paired })}</Notice> : <p className="mb-4 text-sm text-muted">{t('upToDate', { count: open, recipe })}</p>}
      <p className="mb-6 flex flex-wrap gap-x-6 gap-y-2 text-lg">
        <Link to="/pairing-coverage/needs">{t('lackingLink', { count: lacking })}</Link>
        <Link to="/pairing-coverage/experts">{t('idleLink', { count: idle })}</Link>
      </p>
      <CountPanel
        title={t('distribution.title')}
        heading={t('distribution.heading')}
        counts={bands.map(({ band, needs }) => ({ key: band, count: needs, to: `/pairing-coverage/needs?band=${band}` }))}
        chart={charts.bands}
        label={(band) => t(`bands.${band as 'strong'}`)}
      />
      <CountPanel
        title={t('load.title')}
        heading={t('load.heading')}
        counts={loads.map(({ load, experts }) => ({ key: load, count: experts, to: `/pairing-coverage/experts?load=${encodeURIComponent(load)}` }))}
        chart={charts.loads}
        label={(load) => t(`load.${load as '0'}`)}
      />
      <Snapshots snapshots={snapshots} />
    </>
  )
}
