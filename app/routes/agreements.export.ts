import { agreementFilter } from '~/domain/agreements/agreements.schema'
import { exportAgreements } from '~/domain/agreements/export.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('agreements:export.fileName'), exportAgreements(actor, agreementFilter(search), t))
})
