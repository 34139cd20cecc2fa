import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { BudgetBars } from '~/components/incentives/BudgetBars'
import { incentiveChart } from '~/components/incentives/chart.server'
import { MeasureTable } from '~/components/incentives/MeasureTable'
import { titled } from '~/components/meta'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { getIncentives } from '~/domain/incentives/figures.server'
import { yearOf } from '~/domain/incentives/incentives.schema'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const meta = titled('incentives:overview.title')

export const loader = signedIn(async ({ actor, request, search }) => {
  const incentives = await getIncentives(actor, yearOf(search.get('year')))
  return { ...incentives, chart: incentiveChart(incentives.lines, await translator(request)) }
})

export default function Incentives() {
  const { year, years, lines, budgets, chart } = useLoaderData<typeof loader>()
  const { t } = useTranslation('incentives')
  const options = years.map((one): [string, string] => [String(one), String(one)])
  return (
    <>
      <PageHeader title={t('overview.title')} lead={String(year)}>
        <ButtonLink to="/entitlements">{t('title')}</ButtonLink>
      </PageHeader>
      <FilterForm keyword={false} filters={[{ name: 'year', label: t('overview.year'), options, first: String(years[0]) }]} />
      <Section title={t('overview.byClause')} id="by-clause">
        {lines.length === 0 && <p className="text-muted">{t('overview.nothing')}</p>}
        {chart && (
          <figure className="mb-4 max-w-xl">
            <figcaption id="chart" className="mb-1 text-sm text-muted">
              {t('overview.chart', { year })}
            </figcaption>
            <div role="img" aria-labelledby="chart" className="[&>svg]:h-auto [&>svg]:w-full" dangerouslySetInnerHTML={{ __html: chart }} />
          </figure>
        )}
        {lines.length > 0 && <MeasureTable lines={lines} />}
        <p className="mt-2 text-sm text-muted">{t('overview.note')}</p>
      </Section>
      <Section title={t('overview.budgets')} id="budgets">
        {budgets.length === 0 ? <p className="text-muted">{t('overview.noBudgets')}</p> : <BudgetBars budgets={budgets} />}
      </Section>
    </>
  )
}
