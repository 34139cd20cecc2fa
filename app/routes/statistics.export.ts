import { periodOf } from '~/domain/statistics/period'
import { exportStatistics } from '~/domain/statistics/statistics.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('statistics:title'), exportStatistics(actor, periodOf(search), t))
})
