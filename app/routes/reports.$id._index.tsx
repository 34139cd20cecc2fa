import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Checks } from '~/components/reports/Checks'
import { Comparison } from '~/components/reports/Comparison'
import { Omitted, ReportText } from '~/components/reports/ReportText'
import { Snapshots } from '~/components/reports/Snapshots'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { getReport } from '~/domain/reports/report.server'
import { dayName } from '~/domain/reports/text/periodName'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>((data) => data.report.title)

export const loader = signedIn(({ actor, params }) => getReport(actor, params.id!))

export default function ReportPage() {
  const { report, officeName, paragraphs, comparison, checks, snapshots, may } = useLoaderData<typeof loader>()
  const { t, i18n } = useTranslation('reports')
  const { day } = useFormat()
  const path = `/reports/${report.id}`
  const figurePath = (key: string) => `${path}/figures/${encodeURIComponent(key)}`
  return (
    <>
      <PageHeader lang="zh-CN" title={report.title} lead={t('periodText', { from: day(report.periodFrom), to: day(report.periodTo), asOf: day(report.asOf) })}>
        <ButtonLink to={`${path}/docx`} reloadDocument download>{t('actions.docx')}</ButtonLink>
        <ButtonLink to={`${path}/xlsx`} reloadDocument download>{t('actions.xlsx')}</ButtonLink>
        {may.edit && <ButtonLink to={`${path}/edit`}>{t('actions.settings')}</ButtonLink>}
        {may.freeze && <ButtonLink look="primary" to={`${path}/freeze`}>{t('actions.freeze')}</ButtonLink>}
      </PageHeader>
      <ReportText
        title={report.title}
        organ={officeName}
        day={dayName(new Date(report.asOf))}
        paragraphs={paragraphs.filter(({ omitted }) => !omitted)}
        figurePath={figurePath}
        aside={({ key }, index) => may.edit && <Link lang={i18n.language} aria-label={t('actions.editParagraph', { number: index + 1 })} className="no-print text-sm max-sm:block max-sm:text-right sm:absolute sm:-right-10 sm:top-0" to={`${path}/paragraphs/${key}`}>{t('actions.edit')}</Link>}
      />
      {may.edit && <Omitted keys={paragraphs.filter(({ omitted }) => omitted).map(({ key }) => key)} path={path} />}
      <Checks checks={checks} reportPath={path} />
      <Comparison rows={comparison} figurePath={figurePath} />
      <Snapshots rows={snapshots} />
    </>
  )
}
