import { z } from 'zod'
import { oneOf, pageOf } from '~/domain/paging'
import { namedKinds } from '~/domain/records/kinds'

/** What was decided of a pair: `kept` names the record that stays, where they are merged. */
export const twinDecision = z.object({
  verdict: z.enum(['merged', 'apart']),
  kind: z.enum(namedKinds),
  one: z.string().max(60),
  other: z.string().max(60),
  kept: z.string().max(60),
})

export type TwinDecisionInput = z.output<typeof twinDecision>

/** The undo button of a decision. */
export const undoing = z.object({ decision: z.string().max(60) })

/** What the list's URL asks for; without a kind, all. */
export const twinFilter = (search: URLSearchParams) => ({ kind: oneOf(namedKinds, search.get('kind')), page: pageOf(search) })

/** The pair a URL asks to compare; undefined where it names none. */
export function pairOf(search: URLSearchParams) {
  const kind = oneOf(namedKinds, search.get('kind'))
  const [one, other] = [search.get('one'), search.get('other')]
  return kind && one && other && one !== other ? { kind, one, other } : undefined
}
