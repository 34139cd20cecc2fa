import { fileForDownload, withdrawFile } from '~/domain/files/files.server'
import { download } from '~/platform/download.server'
import { open, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { safePath } from '~/platform/paths'

export const loader = open(async ({ actor, params }) => download(await fileForDownload(actor, params.id!)))

export const action = signedIn(async ({ actor, params, search }) => {
  const path = await withdrawFile(actor, params.id!)
  return redirectWithNotice(safePath(search.get('next') ?? path), 'withdrawn')
})
