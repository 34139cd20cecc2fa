import type { RegisterKind } from '~/domain/records/paths'
import zh from '~/locales/zh/registers'

type Texts = Record<string, Record<string, string> | undefined>

/** The catalogue key of a field's label (a column's, such as a qualifier's, too): the register's own, else the common one. */
export const labelKey = (kind: RegisterKind, name: string): string => keyOf('fields', zh.fields, kind, name)

/** The catalogue key of the line of help under a field. */
export const hintKey = (kind: RegisterKind, name: string): string => keyOf('hints', zh.hints, kind, name)

const keyOf = (part: string, texts: Texts, kind: RegisterKind, name: string) => `registers:${part}.${texts[kind]?.[name] ? kind : 'common'}.${name}`
