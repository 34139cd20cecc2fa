import type { RegisterKind } from '~/domain/records/paths'

/** The catalogue keys of a field's label (a column's, such as a qualifier's, too); the first that exists holds. */
export const labelKeys = (kind: RegisterKind, name: string): string[] => [`registers:fields.${kind}.${name}`, `registers:fields.common.${name}`]
