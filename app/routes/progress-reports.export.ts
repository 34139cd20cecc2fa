import { exportReports } from '~/domain/progress/list.server'
import { reportFilter } from '~/domain/progress/progress.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('duties:reports.exportName'), exportReports(actor, reportFilter(search), t))
})
