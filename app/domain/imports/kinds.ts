/** What can be imported. */
export const importKinds = ['experts', 'needs', 'agreements'] as const

export type ImportKind = (typeof importKinds)[number]

/** The kind of record that an import makes. */
export const recordKindOf = { experts: 'expert', needs: 'need', agreements: 'agreement' } as const
