import { useTranslation } from 'react-i18next'
import { useLoaderData } from '@remix-run/react'
import { titled } from '~/components/meta'
import { ReportForm } from '~/components/reports/ReportForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { reportSchema } from '~/domain/reports/reports.schema'
import { createReport, newReport } from '~/domain/reports/reports.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('reports:new')

export const loader = signedIn(async ({ actor }) => newReport(actor))

export const action = signedIn(({ actor, request }) =>
  submit(request, reportSchema, async (input) => redirectWithNotice(`/reports/${await createReport(actor, input)}`, 'created')),
)

export default function NewReport() {
  const { values } = useLoaderData<typeof loader>()
  const { t } = useTranslation('reports')
  return (
    <>
      <PageHeader title={t('new')} lead={t('lead')} />
      <ReportForm values={values} isNew cancelTo="/reports" />
    </>
  )
}
