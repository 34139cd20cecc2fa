import { exportRegistered } from '~/domain/registers/export.server'
import { registerFilter } from '~/domain/registers/filter'
import { kindAt, registers } from '~/domain/registers/registers'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, params, search }) => {
  const kind = kindAt(params.register)
  const t = await translator(request)
  return spreadsheet(t(`registers:kinds.${kind}.title`), exportRegistered(actor, kind, registerFilter(registers[kind], search), t))
})
