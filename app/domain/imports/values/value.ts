import { clean } from '~/domain/discovery/names.server'

/**
 * What a cell was understood as. `null` = nothing stated. A `note` tells what was left out though the row may go in;
 * a `fault` keeps the row out. Both are keys of `imports.reasons`.
 */
export type Value<T> = { value: T | null; note?: string; params?: Params } | { fault: string; params?: Params }

export type Params = Record<string, string | number>

export const nothing = { value: null } as const

/** One spelling of width for digits, letters and punctuation, on one line, trimmed. */
export const plain = (text: string): string => clean(text).normalize('NFKC').replace(/\s+/g, ' ').trim()

/** Whether a cell says in so many words that nothing is stated. */
export const isNothing = (text: string): boolean => /^(无|暂无|没有|未填|未定|待定|不详|略|空|n\/?a|none|nil|null|tbd|[-—–―_/\\*.。、]+)?[。.]?$/i.test(plain(text))
