export const pageSize = 20

export interface Page<T> {
  rows: T[]
  total: number
  /** From 1. */
  page: number
  pages: number
}

/** The page number a URL asks for: 1 where it is absent or nonsense, at most 100,000. */
export function pageOf(search: URLSearchParams): number {
  const page = Number(search.get('page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : 1
}

export const slice = (page: number) => ({ skip: (page - 1) * pageSize, take: pageSize })

export const toPage = <T>(rows: T[], total: number, page: number): Page<T> => ({
  rows,
  total,
  page,
  pages: Math.max(1, Math.ceil(total / pageSize)),
})

/** A text of a list's filter, at most 100 characters; undefined where there is none. */
export const textOf = (search: URLSearchParams, name: string): string | undefined =>
  search.get(name)?.replace(/\u0000|\p{Surrogate}/gu, '').trim().slice(0, 100) || undefined

/** The keyword of a list's filter. */
export const keywordOf = (search: URLSearchParams): string | undefined => textOf(search, 'keyword')

/** The value where it is one of those allowed; undefined otherwise. */
export const oneOf = <T extends string>(allowed: readonly T[], value: string | null): T | undefined => allowed.find((one) => one === value)

/** Which records a list shows: those in use, or those withdrawn. */
export const listedStates = ['active', 'withdrawn'] as const

export const stateOf = (search: URLSearchParams) => oneOf(listedStates, search.get('state'))

/** A day, or a year's first or last day where the address names only a year. */
function dayOf(value: string | null, monthAndDay: string): Date | undefined {
  const text = /^(19|2[01])\d\d$/.test(value ?? '') ? `${value}-${monthAndDay}` : /^(19|2[01])\d\d-\d\d-\d\d$/.test(value ?? '') ? value! : ''
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? day : undefined
}

/** The first and last day that a list's address asks for (a year or a day each); what is neither is left out. */
export const boundsOf = (search: URLSearchParams) => ({ from: dayOf(search.get('from'), '01-01'), to: dayOf(search.get('to'), '12-31') })
