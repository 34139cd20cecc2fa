import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Files } from '~/components/files/Files'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { ReportForm } from '~/components/progress/ReportForm'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { atOnce } from '~/domain/files/fileKinds'
import { fileReport, permitFiling } from '~/domain/progress/filing.server'
import { reportForFiling } from '~/domain/progress/page.server'
import { reportSchema } from '~/domain/progress/progress.schema'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('duties:reports.file')

export const loader = signedIn(({ actor, params }) => reportForFiling(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await permitFiling(actor, params.id!)
  return submitWithFiles(request, reportSchema, atOnce, async (input, files) => {
    await fileReport(actor, params.id!, input, files)
    return redirectWithNotice(`/progress-reports/${params.id}`, 'saved')
  })
})

export default function FileReport() {
  const { report, agreement, party, files } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const { day } = useFormat()
  const { progress, problems, plans, spent, version } = report
  return (
    <>
      <PageHeader title={`${party} · ${day(report.periodFrom, 'half_year')}`} lead={agreement.title} />
      {report.state === 'returned' && <Notice>{t('reports.returnedNow', { remark: report.remark })}</Notice>}
      {files.length > 0 && <Files files={files} next={`/progress-reports/${report.id}/file`} />}
      <ReportForm values={{ progress, problems, plans, spent, version }} cancelTo={`/progress-reports/${report.id}`} />
    </>
  )
}
