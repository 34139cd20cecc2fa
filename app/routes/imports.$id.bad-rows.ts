import { badRows } from '~/domain/imports/badRows.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, params }) => {
  const t = await translator(request)
  return spreadsheet(t('imports:badRows.fileName'), await badRows(actor, params.id!, t))
})
