import { line } from './text'
import { isNothing, nothing, type Value } from './value'

/** A list in one cell: one entry a line, or with 、；;, between them; numbering before entries goes. */
export const list = (max: number, maxLength: number) => (text: string): Value<string[]> => limitedList(entriesOf(text, /[\n、；;，,]+/), max, maxLength)

/** A list whose entries may hold commas: names of organisations and works. */
export const lines = (max: number, maxLength: number) => (text: string): Value<string[]> => limitedList(entriesOf(text, /\n|[；;]/), max, maxLength)

/** Entries trimmed, without numbering and doubles. */
export function entriesOf(text: string, separator: RegExp): string[] {
  const entries = text.replace(/\r\n?/g, '\n').replace(numbering, '').split(separator).map((entry) => entry.replace(numbering, '').trim())
  return [...new Set(entries.filter((entry) => !isNothing(entry)))]
}

const numbering = /^\s*(?:[（(]?\d{1,2}[)）.．、](?!\d)|[①-⑳]|[-•·●])[^\S\n]*/gm

function limitedList(entries: string[], max: number, maxLength: number): Value<string[]> {
  if (entries.length === 0) return nothing
  if (entries.length > max) return { fault: 'tooMany', params: { max } }
  for (const entry of entries) {
    const value = line(maxLength)(entry)
    if ('fault' in value) return value
  }
  return { value: entries.map((entry) => entry.replace(/\s+/g, ' ')) }
}
