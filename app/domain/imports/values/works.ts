import type { WorkKind } from '@prisma-client'
import { nameKey } from '~/domain/discovery/names.server'
import { entriesOf } from './lists'
import { nothing, plain, type Value } from './value'

export interface WorkValue {
  kind: WorkKind
  title: string
  reference: string | null
  year: number | null
}

const limits = { works: 200, title: 500, reference: 100 }

/** Works of one kind, one a line (or with ；between them), with a number and a year in brackets at the end where they stand. */
export const works = (kind: WorkKind) => (text: string): Value<WorkValue[]> => {
  const entries = entriesOf(text, /\n|[；;](?![^（(]*[)）])/)
  if (entries.length === 0) return nothing
  if (entries.length > limits.works) return { fault: 'tooMany', params: { max: limits.works } }
  const values = entries.map((entry) => workOf(kind, entry.replace(/\s+/g, ' ')))
  return values.some(({ title }) => title.length > limits.title) ? { fault: 'tooLong', params: { max: limits.title } } : { value: values }
}

function workOf(kind: WorkKind, entry: string): WorkValue {
  const bracket = /^(.+?)[（(]([^（()）]{2,120})[)）][。.]?$/.exec(entry)
  const year = bracket && /(?<!\d)(19|20)\d{2}(?!\d)/.exec(bracket[2]!)?.[0]
  const reference = bracket && referenceIn(bracket[2]!)
  if (!bracket || (!year && !reference)) return { kind, title: entry, reference: null, year: null }
  return { kind, title: bracket[1]!.trim(), reference: reference || null, year: year ? Number(year) : null }
}

/** A patent number, DOI, project or certificate number among the words in brackets. */
function referenceIn(text: string): string | null {
  const words = plain(text).split(/[,，、;；\s]+/)
  const found = words.map((word) => word.replace(/^.*[:：]/, '')).find((word) => /\d{4,}/.test(word) && !/^(19|20)\d{2}年?$/.test(word))
  return found?.slice(0, limits.reference) ?? null
}

/** Works are the same when kind and title are. */
export const workKey = (work: { kind: string; title: string }): string => `${work.kind}:${nameKey(work.title)}`
