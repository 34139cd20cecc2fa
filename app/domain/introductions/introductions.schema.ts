import { oneOf, pageOf } from '~/domain/paging'

export const introductionStates = ['proposed', 'accepted', 'declined', 'withdrawn', 'expired', 'talks', 'agreement', 'ended'] as const

const idOf = (value: string | null) => (value && /^[\w-]{1,64}$/.test(value) ? value : undefined)

/** What the list's URL asks for; anything unknown is left out. */
export const introductionFilter = (search: URLSearchParams) => ({
  state: oneOf(introductionStates, search.get('state')),
  institution: idOf(search.get('institution')),
  enterprise: idOf(search.get('enterprise')),
  expert: idOf(search.get('expert')),
  page: pageOf(search),
})

export type IntroductionFilter = ReturnType<typeof introductionFilter>
