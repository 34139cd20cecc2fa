import { useSearchParams } from '@remix-run/react'
import { leftOut } from '~/domain/pairings/factorGroups'

/** Adds to an address what the reader leaves out of account, so that it holds on the next page too. */
export function useKeptSwitches() {
  const [search] = useSearchParams()
  const left = leftOut(search)
  return (to: string) => {
    const [path = '', query = ''] = to.split('?')
    const next = new URLSearchParams(query)
    left.forEach((group) => next.append('without', group))
    return next.size > 0 ? `${path}?${next}` : path
  }
}
