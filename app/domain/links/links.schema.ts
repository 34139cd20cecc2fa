import { z } from 'zod'
import { oneOf, textOf } from '~/domain/paging'

/** The kinds of record that can speak of one undertaking. */
export const linkableKinds = ['agreement', 'declaration', 'patent', 'award', 'recognition', 'visit', 'event', 'document'] as const

export type LinkableKind = (typeof linkableKinds)[number]

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** The record whose links the address is about, and what is looked for. */
export const linksAsked = (search: URLSearchParams) => ({ kind: oneOf(linkableKinds, search.get('kind')), id: idOf(search.get('id')), keyword: textOf(search, 'keyword') })

/** What the buttons of the page of links send. */
export const linkPress = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('add'), kind: z.enum(linkableKinds), id: z.string().max(64) }),
  z.object({ intent: z.literal('remove'), link: z.string().max(64) }),
])

export type LinkPress = z.output<typeof linkPress>
