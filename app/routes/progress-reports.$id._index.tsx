import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Files } from '~/components/files/Files'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ReportBadge } from '~/components/progress/ReportBadge'
import { ReportContent } from '~/components/progress/ReportContent'
import { ReportHistory } from '~/components/progress/ReportHistory'
import { ButtonLink } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { getReport } from '~/domain/progress/page.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('duties:reports.title')

export const loader = signedIn(({ actor, params }) => getReport(actor, params.id!))

export default function ProgressReport() {
  const page = useLoaderData<typeof loader>()
  const { report, agreement, party, files, states, may } = page
  const { t } = useTranslation('duties')
  const { day } = useFormat()
  const fileLabel = { asked: t('reports.file'), returned: t('reports.fileAgain'), filed: t('reports.correct'), accepted: '' }[report.state]
  return (
    <>
      <PageHeader title={`${party} · ${day(report.periodFrom, 'half_year')}`} lead={<Link to={`/agreements/${agreement.id}`}>{agreement.title}</Link>} sample={agreement.isSample}>
        {may.file && <ButtonLink look={may.decide ? 'plain' : 'primary'} to="file">{fileLabel}</ButtonLink>}
        {may.decide && <ButtonLink look="primary" to="decide">{t('reports.decide')}</ButtonLink>}
      </PageHeader>
      <p className="mb-4"><ReportBadge {...report} /></p>
      <Standing {...page} />
      <ReportContent report={report} />
      {files.length > 0 && (
        <Section title={t('reports.fields.files')} id="files">
          <Files files={files} next={`/progress-reports/${report.id}`} />
        </Section>
      )}
      {states.length > 0 && (
        <Section title={t('reports.history')} id="history">
          <ReportHistory states={states} />
        </Section>
      )}
    </>
  )
}

/** What is expected now, and of whom. */
function Standing({ report, party }: Pick<Awaited<ReturnType<typeof getReport>>, 'report' | 'party'>) {
  const { t } = useTranslation('duties')
  const { day } = useFormat()
  if (report.state === 'accepted') return <Notice tone="good">{t('reports.acceptedNow')}</Notice>
  if (report.state === 'filed') return <Notice>{t('reports.waitsForBureau')}</Notice>
  return (
    <>
      {report.state === 'returned' && <Notice>{t('reports.returnedNow', { remark: report.remark })}</Notice>}
      <p className="mb-4">{t('reports.waitsForParty', { party, dueOn: day(report.dueOn) })}</p>
    </>
  )
}
