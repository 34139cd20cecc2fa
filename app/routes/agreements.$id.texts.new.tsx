import { Link, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextForm } from '~/components/agreements/papers/TextForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { textSchema } from '~/domain/agreements/texts/texts.schema'
import { addText, textToWrite } from '~/domain/agreements/texts/texts.server'
import { atOnce } from '~/domain/files/fileKinds'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitWithFiles } from '~/platform/upload.server'

export const meta = titled('agreementPapers:texts.add')

export const loader = signedIn(({ actor, params, search }) => textToWrite(actor, params.id!, search.has('draft')))

export const action = signedIn(async ({ actor, request, params }) => {
  await textToWrite(actor, params.id!, false)
  return submitWithFiles(request, textSchema, atOnce, async (input, files) =>
    redirectWithNotice(`/agreements/${params.id}/texts/${await addText(actor, params.id!, input, files)}`, 'saved'),
  )
})

export default function NewText() {
  const { title, last, base, values } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('agreementPapers')
  return (
    <>
      <PageHeader title={t('texts.add')} lead={title} />
      <p className="mb-4 max-w-3xl text-muted">{base === null ? t('texts.fromDraft') : t('texts.fromVersion', { number: base })}</p>
      {last !== null && (
        <p className="mb-4">
          {base === null ? <Link to="?" reloadDocument>{t('texts.fromVersion', { number: last })}</Link> : <Link to="?draft" reloadDocument>{t('texts.redraft')}</Link>}
        </p>
      )}
      <TextForm values={values} cancelTo={`/agreements/${id}/texts`} />
    </>
  )
}
