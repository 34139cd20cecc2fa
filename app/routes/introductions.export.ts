import { exportIntroductions } from '~/domain/introductions/export.server'
import { introductionFilter } from '~/domain/introductions/introductions.schema'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, search }) => {
  const t = await translator(request)
  return spreadsheet(t('introductions:title'), exportIntroductions(actor, introductionFilter(search), t))
})
