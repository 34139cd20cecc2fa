import { exportCoverage } from '~/domain/coverage/export.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('coverage:export.fileName'), exportCoverage(actor, search, t))
})
