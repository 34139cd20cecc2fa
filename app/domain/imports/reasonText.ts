import type { Reason } from './mapping/parse'

type Translate = (key: string, params?: Record<string, unknown>) => string

/** A reason in the reader's words: `column: what (value)`. */
export function reasonText(t: Translate, { column, code, value, params }: Pick<Reason, 'column' | 'code' | 'value' | 'params'>): string {
  const text = t(`imports:reasons.${code}`, { value, ...params })
  const told = value !== undefined && !text.includes(value) ? `${text} ${t('imports:reasonValue', { value })}` : text
  return column ? t('imports:reasonColumn', { column, text: told }) : told
}
