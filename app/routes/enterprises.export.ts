import { exportEnterprises } from '~/domain/enterprises/export.server'
import { enterpriseFilter } from '~/domain/enterprises/enterprises.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('enterprises:title'), exportEnterprises(actor, enterpriseFilter(search), t))
})
