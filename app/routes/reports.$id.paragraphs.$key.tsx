import { Form, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { titled } from '~/components/meta'
import { TokenTable } from '~/components/reports/TokenTable'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { paragraphForEditing, resetParagraph, saveParagraph } from '~/domain/reports/paragraphs.server'
import { paragraphChange } from '~/domain/reports/reports.schema'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('reports:paragraph.title')

export const loader = signedIn(({ actor, params }) => paragraphForEditing(actor, params.id!, params.key!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, paragraphChange, async (input) => {
    if (input.reset) await resetParagraph(actor, params.id!, params.key!)
    else await saveParagraph(actor, params.id!, params.key!, input)
    return redirectWithNotice(`/reports/${params.id}#${params.key}`, 'saved')
  }),
)

export default function EditParagraph() {
  const { title, kind, edited, omitted, figures, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('reports')
  return (
    <>
      <PageHeader title={t('paragraph.title')} lead={<span lang="zh-CN">{title}</span>}>
        {edited && (
          <Form method="post">
            <Button name="reset" value="on">{t('actions.reset')}</Button>
          </Form>
        )}
      </PageHeader>
      {edited && <Notice>{t(omitted ? 'paragraph.omittedNote' : 'paragraph.editedNote')}</Notice>}
      <RecordForm schema={paragraphChange} values={values} cancelTo={`/reports/${id}`}>
        {(fields) => (
          <>
            <VersionField meta={fields.version} />
            <TextArea meta={fields.text} label={t('paragraph.text')} hint={kind === 'tasks' ? `${t('paragraph.tasksHint')} ${t('paragraph.hint')}` : t('paragraph.hint')} rows={10} lang="zh-CN" />
          </>
        )}
      </RecordForm>
      <TokenTable figures={figures} />
    </>
  )
}
