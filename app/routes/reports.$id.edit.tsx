import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ReportForm } from '~/components/reports/ReportForm'
import { PageHeader } from '~/components/ui/PageHeader'
import { reportSchema } from '~/domain/reports/reports.schema'
import { changeReport, reportForEditing } from '~/domain/reports/reports.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('reports:edit')

export const loader = signedIn(({ actor, params }) => reportForEditing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, reportSchema, async (input) => {
    await changeReport(actor, params.id!, input)
    return redirectWithNotice(`/reports/${params.id}`, 'saved')
  }),
)

export default function EditReport() {
  const { title, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('reports')
  return (
    <>
      <PageHeader title={t('edit')} lead={<span lang="zh-CN">{title}</span>} />
      <ReportForm values={values} cancelTo={`/reports/${id}`} />
    </>
  )
}
