import { type Actor, isBureau } from '~/domain/actor'
import { nameKey } from '~/domain/discovery/names.server'
import type { listedStates } from '~/domain/paging'

/** A list's condition on the state: active, or for the bureau the withdrawn ones it asks for. */
export const inState = (actor: Actor, state: (typeof listedStates)[number] = 'active') => ({ state: isBureau(actor) ? state : 'active' }) as const

/** A text that contains the keyword letter by letter, in either case. Prisma hands LIKE's own signs on as they are. */
export const containing = (keyword: string) => ({ contains: keyword.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' }) as const

/** A list's condition on the keyword: part of the name, the English name or an alias. */
export function mentions(keyword: string | undefined) {
  if (!keyword) return {}
  const contains = containing(keyword)
  const key = nameKey(keyword)
  return { OR: [{ name: contains }, { nameEn: contains }, ...(key ? [{ aliases: { some: { key: { contains: key } } } }] : [])] }
}
