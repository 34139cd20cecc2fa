/** The kinds of record that have aliases, may have twins, and can be merged. */
export const namedKinds = ['institution', 'enterprise', 'expert'] as const

export type NamedKind = (typeof namedKinds)[number]
