import { suggestPortal } from '~/domain/discovery/search.server'
import { open } from '~/platform/http.server'

export const loader = open(async ({ actor, search }) => suggestPortal(actor, search.get('q') ?? ''))
