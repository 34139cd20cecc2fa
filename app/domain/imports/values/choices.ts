import { nameKey } from '~/domain/discovery/names.server'
import en from '~/locales/en/enums'
import zh from '~/locales/zh/enums'
import { synonyms } from './synonyms'
import { isNothing, nothing, type Value } from './value'

type Enums = typeof zh
export type ChoiceName = keyof Enums & keyof typeof synonyms

/** One of an enumeration's values, by its label in either language or a synonym. What matches none is left out with a note. */
export const choice = <T extends string>(name: ChoiceName) => (text: string): Value<T> => {
  if (isNothing(text)) return nothing
  const found = meanings(name).get(nameKey(text)) ?? partial(name, nameKey(text))
  return found ? { value: found as T } : { value: null, note: 'choice' }
}

/** The same, where the row cannot go in without knowing. */
export const strictChoice = <T extends string>(name: ChoiceName) => (text: string): Value<T> => {
  const value = choice<T>(name)(text)
  return 'note' in value && value.note ? { fault: 'choice' } : value
}

/** Any number of an enumeration's values. */
export const choices = <T extends string>(name: ChoiceName) => (text: string): Value<T[]> => {
  const entries = text.split(/[\n、；;，,/+&|]|以及|和|及|与/).map((entry) => entry.trim()).filter((entry) => !isNothing(entry))
  const found = entries.map((entry) => choice<T>(name)(entry))
  const values = [...new Set(found.flatMap((one) => ('value' in one && one.value ? [one.value] : [])))]
  const note = found.some((one) => 'note' in one && one.note) ? { note: 'choice' } : {}
  return entries.length ? { value: values.length ? values : null, ...note } : nothing
}

const tables = new Map<ChoiceName, Map<string, string>>()

function meanings(name: ChoiceName): Map<string, string> {
  let table = tables.get(name)
  if (!table) tables.set(name, (table = new Map()))
  if (table.size > 0) return table
  for (const [value, others] of Object.entries(synonyms[name] as Record<string, string[]>))
    for (const word of [value, zh[name][value as never], en[name][value as never], ...others]) table.set(nameKey(word as string), value)
  return table
}

/** The longest known word inside a longer text (新材料领域, 电子信息产业). */
function partial(name: ChoiceName, key: string): string | undefined {
  const words = [...meanings(name)].filter(([word]) => word.length >= 2 && key.includes(word) && key.length <= word.length * 3)
  return words.sort(([a], [b]) => b.length - a.length)[0]?.[1]
}

const yes = new Set(['是', '有', '对', 'y', 'yes', 'true', '1', '√', '✓', '☑', '■', '公开', '已声明', '声明', '承诺', '同意'])
const no = new Set(['否', '无', '没有', '不', '不是', '非', 'n', 'no', 'false', '0', '×', '✗', '□', '☐', '不涉密', '非涉密', '不同意'])

export function yesNo(text: string): Value<boolean> {
  const word = text.normalize('NFKC').trim().toLowerCase()
  if (no.has(word)) return { value: false }
  if (isNothing(text)) return nothing
  return yes.has(word) ? { value: true } : { value: null, note: 'choice' }
}
