/** What contracts are grouped by, in the order of the page. */
export const tableKeys = ['modes', 'fields', 'partners', 'institutions', 'townships', 'industries'] as const

export type TableKey = (typeof tableKeys)[number]
