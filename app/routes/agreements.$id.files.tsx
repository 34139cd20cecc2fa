import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { UploadPage } from '~/components/files/UploadPage'
import { titled } from '~/components/meta'
import { atOnce } from '~/domain/files/fileKinds'
import { addFiles, permitUpload } from '~/domain/files/files.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { submitUploads } from '~/platform/upload.server'

export const meta = titled('files:upload')

export const loader = signedIn(({ actor, params }) => permitUpload(actor, { agreementId: params.id! }))

export const action = signedIn(async ({ actor, request, params }) => {
  const { path } = await permitUpload(actor, { agreementId: params.id! })
  return submitUploads(request, 'file', atOnce, async ({ files }) => {
    await addFiles(actor, { agreementId: params.id! }, files)
    return redirectWithNotice(path, 'saved')
  })
})

export default function UploadFiles() {
  const owner = useLoaderData<typeof loader>()
  const { t } = useTranslation('files')
  return <UploadPage {...owner} hint={t('sealed')} />
}
