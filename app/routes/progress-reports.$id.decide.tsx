import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { DecisionForm } from '~/components/progress/DecisionForm'
import { ReportContent } from '~/components/progress/ReportContent'
import { PageHeader } from '~/components/ui/PageHeader'
import { decideReport } from '~/domain/progress/filing.server'
import { reportForDeciding } from '~/domain/progress/page.server'
import { reportDecision } from '~/domain/progress/progress.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('duties:reports.decide')

export const loader = signedIn(({ actor, params }) => reportForDeciding(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, reportDecision, async (decision) => {
    await decideReport(actor, params.id!, decision)
    return redirectWithNotice(`/progress-reports/${params.id}`, 'saved')
  }),
)

export default function DecideReport() {
  const { report, agreement, party } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const { day } = useFormat()
  return (
    <>
      <PageHeader title={t('reports.decide')} lead={`${agreement.title} · ${party} · ${day(report.periodFrom, 'half_year')}`} />
      <ReportContent report={report} />
      <DecisionForm version={report.version} cancelTo={`/progress-reports/${report.id}`} />
    </>
  )
}
