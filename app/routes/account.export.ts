import { ownDataAsJson } from '~/domain/privacy/data.server'
import { download } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request }) => {
  const t = await translator(request)
  return download({ name: `${t('privacy:own.fileName')}.json`, mediaType: 'application/json; charset=utf-8', stream: ownDataAsJson(actor) })
})
