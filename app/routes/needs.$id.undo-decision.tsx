import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { undoSchema } from '~/domain/challenges/challenges.schema'
import { decisionForUndoing, undoDecision } from '~/domain/challenges/undoing.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('challenges:undo.title')

export const loader = signedIn(({ actor, params }) => decisionForUndoing(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, undoSchema, async ({ reason }) => {
    await undoDecision(actor, params.id!, reason)
    return redirectWithNotice(`/needs/${params.id}/applications`, 'undone')
  }),
)

export default function UndoDecision() {
  const { title } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('challenges')
  return (
    <>
      <PageHeader title={t('undo.title')} lead={<Link to={`/needs/${id}/applications`}>{title}</Link>} />
      <p className="mb-4 text-muted">{t('undo.hint')}</p>
      <RecordForm schema={undoSchema} submitLabel={t('undo.submit')} cancelTo={`/needs/${id}/applications`}>
        {(fields) => <TextArea meta={fields.reason} label={t('undo.reason')} rows={3} />}
      </RecordForm>
    </>
  )
}
