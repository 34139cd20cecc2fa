import { reportAnnex } from '~/domain/reports/downloads.server'
import { snapshotNumber } from '~/domain/reports/reports.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, params, search }) => {
  const { title, stream } = await reportAnnex(actor, params.id!, snapshotNumber(search.get('snapshot')), await translator(request))
  return spreadsheet(title, stream)
})
