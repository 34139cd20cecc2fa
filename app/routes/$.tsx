import { DomainError } from '~/domain/errors'
import { open } from '~/platform/http.server'

/** An address that no page has: answered inside the reader's own frame. */
export const loader = open(async () => {
  throw new DomainError('not_found')
})

export const action = loader

export default function NoSuchPage() {
  return null
}
