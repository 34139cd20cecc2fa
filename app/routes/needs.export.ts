import { exportNeeds } from '~/domain/needs/export.server'
import { needFilter } from '~/domain/needs/needs.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('needs:title'), exportNeeds(actor, needFilter(search), t))
})
