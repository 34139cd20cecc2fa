import type { NamedKind } from '~/domain/records/kinds'

/** The page of a record. */
export const recordPath = (kind: NamedKind, id: string) => `/${kind}s/${id}`

/** The page where two records stand side by side. */
export const comparePath = (kind: NamedKind, one: string, other: string) => `/twins/compare?${new URLSearchParams({ kind, one, other })}`
