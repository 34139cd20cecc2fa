import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FileForm } from '~/components/agreements/FileForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { largestFile } from '~/domain/files/fileKinds'
import { addFile, permitUpload } from '~/domain/files/files.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitUpload } from '~/platform/upload.server'

export const meta = titled('files:upload')

export const loader = signedIn(({ actor, params }) => permitUpload(actor, params.id!))

export const action = signedIn(async ({ actor, request, params }) => {
  await permitUpload(actor, params.id!)
  return submitUpload(request, 'file', largestFile, async (upload) => {
    await addFile(actor, params.id!, upload)
    return redirectWithNotice(`/agreements/${params.id}`, 'saved')
  })
})

export default function UploadFile() {
  const { title } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('files')
  return (
    <>
      <PageHeader title={t('upload')} lead={title} />
      <FileForm cancelTo={`/agreements/${id}`} />
    </>
  )
}
