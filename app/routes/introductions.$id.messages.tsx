import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox, TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { acceptedFiles, atOnce } from '~/domain/files/fileKinds'
import { messageSchema } from '~/domain/introductions/introductions.schema'
import { meetingToSet } from '~/domain/introductions/meetings.server'
import { sendMessage } from '~/domain/introductions/talk.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitUploads } from '~/platform/upload.server'

export const meta = titled('introductions:talk.write')

export const loader = signedIn(({ actor, params }) => meetingToSet(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await meetingToSet(actor, params.id!)
  return submitUploads(request, 'file', { ...atOnce, optional: true }, async ({ files, fields }) => {
    await sendMessage(actor, params.id!, messageSchema.parse(fields).body, files)
    return redirectWithNotice(`/introductions/${params.id}#latest`, 'introduction_sent')
  })
})

/** Where a message comes to that could not be sent; what was typed stands there. */
export default function WriteMessage() {
  const { need } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('introductions')
  return (
    <>
      <PageHeader title={t('talk.write')} lead={need} />
      <RecordForm schema={messageSchema} submitLabel={t('talk.send')} cancelTo={`/introductions/${id}`} multipart>
        {(fields) => (
          <>
            <TextArea meta={fields.body} label={t('talk.write')} rows={6} />
            <Field meta={fields.file} label={t('talk.attach')}>
              {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
            </Field>
          </>
        )}
      </RecordForm>
    </>
  )
}
