import { versionOf } from '~/domain/assignments/assignments.schema'
import { exportAssignment } from '~/domain/assignments/export.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, params, search }) => {
  const { title, stream } = await exportAssignment(actor, params.id!, versionOf(search), await translator(request))
  return spreadsheet(title, stream)
})
