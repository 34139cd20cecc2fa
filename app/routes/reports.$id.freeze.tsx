import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { CheckText } from '~/components/reports/Checks'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { freezeSchema } from '~/domain/reports/reports.schema'
import { faultsBeforeFreezing, freezeReport } from '~/domain/reports/snapshots/freeze.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('reports:freeze.title')

export const loader = signedIn(({ actor, params }) => faultsBeforeFreezing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, freezeSchema, async ({ note }) => redirectWithNotice(`/reports/${params.id}/snapshots/${await freezeReport(actor, params.id!, note)}`, 'frozen')),
)

export default function FreezeReport() {
  const { title, faults } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('reports')
  return (
    <>
      <PageHeader title={t('freeze.title')} lead={<span lang="zh-CN">{title}</span>} />
      <p className="mb-4">{t('freeze.lead')}</p>
      {faults.length === 0 ? (
        <p className="mb-4">{t('freeze.clean')}</p>
      ) : (
        <Section title={t('freeze.faults')} id="faults">
          <ul className="list-disc pl-6">
            {faults.map((check, index) => (
              <li key={index}>
                <CheckText check={check} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <RecordForm schema={freezeSchema} submitLabel={t('freeze.submit')} cancelTo={`/reports/${id}`}>
        {(fields) => <TextArea meta={fields.note} label={t(faults.length > 0 ? 'freeze.note' : 'freeze.noteOptional')} required={faults.length > 0} rows={3} />}
      </RecordForm>
    </>
  )
}
