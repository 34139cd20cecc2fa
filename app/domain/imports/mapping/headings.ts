import { nameKey } from '~/domain/discovery/names.server'
import type { ImportKind } from '../kinds'
import { neverImported } from './field'
import { fieldsOf } from './fields'

/** Columns by index: the field each one fills. */
export type Columns = Record<number, string>

/** Which field each heading names. A field that does not join takes its best column only. */
export function recognise(kind: ImportKind, headings: string[]): Columns {
  const words = wordsOf(kind)
  const found = headings.map((heading, index) => ({ index, ...match(words, heading) })).filter(({ field }) => field !== undefined)
  const columns: Columns = {}
  for (const { index, field } of found.sort((a, b) => a.rank - b.rank || a.index - b.index)) {
    if (field === never) continue
    const isFree = fieldsOf[kind].find((spec) => spec.field === field)!.joins || !Object.values(columns).includes(field!)
    if (isFree) columns[index] = field!
  }
  return columns
}

const never = '-'

/** Whether a heading is one of the known words itself. */
export const isKnownWord = (kind: ImportKind, heading: string): boolean => wordsOf(kind).has(nameKey(heading))

interface Match {
  field?: string
  /** 0 = the very word, 1 = without its number or unit, 2 = within a longer heading. */
  rank: number
}

function match(words: Map<string, string>, heading: string): Match {
  const whole = nameKey(heading)
  const bare = nameKey(heading.normalize('NFKC').replace(/[（(【[].*?[)）】\]]|[（(].*$/gs, '').replace(/^\s*(\d{1,2}|[一二三四五六七八九十]{1,2})[.、．)）]\s*/, '')).replace(/\d+$/, '')
  if (words.has(whole)) return { field: words.get(whole), rank: 0 }
  if (words.has(bare)) return { field: words.get(bare), rank: 1 }
  return { field: contained(words, bare), rank: 2 }
}

/** The longest known word that makes up most of a short heading (企业技术需求名称). */
function contained(words: Map<string, string>, key: string): string | undefined {
  if (key.length < 3 || key.length > 16) return undefined
  const inside = [...words.keys()].filter((word) => word.length >= Math.max(2, key.length * 0.5) && (key.startsWith(word) || key.endsWith(word)))
  return words.get(inside.sort((a, b) => b.length - a.length)[0] ?? '')
}

const tables = new Map<ImportKind, Map<string, string>>()

function wordsOf(kind: ImportKind): Map<string, string> {
  const known = tables.get(kind)
  if (known) return known
  const words = new Map<string, string>()
  const add = (field: string, heads: string[]) => {
    for (const word of heads) if (!words.has(nameKey(word))) words.set(nameKey(word), field)
  }
  add(never, [...neverImported.zh, ...neverImported.en])
  for (const { field, zh, en } of fieldsOf[kind]) add(field, [zh[0]!, en[0]!])
  for (const { field, zh, en } of fieldsOf[kind]) add(field, [...zh, ...en])
  tables.set(kind, words)
  return words
}
