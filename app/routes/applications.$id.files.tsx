import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { UploadPage } from '~/components/files/UploadPage'
import { titled } from '~/components/meta'
import { atOnce } from '~/domain/files/fileKinds'
import { addFiles, permitUpload } from '~/domain/files/files.server'
import { signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { safePath } from '~/platform/paths'
import { submitUploads } from '~/platform/upload.server'

export const meta = titled('files:upload')

export const loader = signedIn(async ({ actor, params, search }) => {
  const owner = await permitUpload(actor, { applicationId: params.id! })
  return { ...owner, path: safePath(search.get('next') ?? owner.path) }
})

export const action = signedIn(async ({ actor, request, params, search }) => {
  const { path } = await permitUpload(actor, { applicationId: params.id! })
  return submitUploads(request, 'file', atOnce, async ({ files }) => {
    await addFiles(actor, { applicationId: params.id! }, files)
    return redirectWithNotice(safePath(search.get('next') ?? path), 'saved')
  })
})

export default function UploadFiles() {
  const owner = useLoaderData<typeof loader>()
  const { t } = useTranslation('files')
  return <UploadPage {...owner} hint={t('ofApplication')} />
}
