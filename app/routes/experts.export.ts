import { exportExperts } from '~/domain/experts/export.server'
import { expertFilter } from '~/domain/experts/experts.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('experts:title'), exportExperts(actor, expertFilter(search), t))
})
