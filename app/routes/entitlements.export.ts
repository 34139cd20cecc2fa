import { exportEntitlements } from '~/domain/incentives/export.server'
import { entitlementFilter } from '~/domain/incentives/incentives.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('incentives:export.fileName'), await exportEntitlements(actor, entitlementFilter(search), t))
})
