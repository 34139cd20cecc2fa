import { DomainError } from '~/domain/errors'
import { importKinds } from '~/domain/imports/kinds'
import { template } from '~/domain/imports/template.server'
import { oneOf } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { spreadsheet } from '~/platform/download.server'
import { signedIn } from '~/platform/http.server'
import { translator } from '~/platform/i18n.server'

export const loader = signedIn(async ({ actor, request, params }) => {
  permit(actor, 'import.run')
  const kind = oneOf(importKinds, params.kind!)
  if (!kind) throw new DomainError('not_found')
  const t = await translator(request)
  return spreadsheet(t('imports:templates.fileName', { kind: t(`imports:kinds.${kind}`) }), template(kind, t))
})
