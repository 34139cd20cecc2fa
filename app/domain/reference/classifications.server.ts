import type { Prisma } from '@prisma-client'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'

/** The two lists that records are filed under: industries (GB/T 4754-2017) and administrative regions (GB/T 2260). */
export type Classification = 'industry' | 'region'

interface Entry {
  code: string
  name: string
  level: number
  parentCode: string | null
}

type Where = Prisma.IndustryWhereInput & Prisma.RegionWhereInput

const entries = (list: Classification, where: Where = {}): Promise<Entry[]> =>
  list === 'industry' ? db().industry.findMany({ where, orderBy: { code: 'asc' } }) : db().region.findMany({ where, orderBy: { code: 'asc' } })

/** Every entry as `code name`, in the order of the codes: the suggestions of a form's field. */
export async function classificationOptions(list: Classification): Promise<string[]> {
  return (await entries(list)).map(written)
}

/** `code name` of each of the codes that the list knows, by code. */
export async function classificationLabels(list: Classification, codes: (string | null)[]): Promise<Record<string, string>> {
  const known = codes.filter((code) => code !== null)
  if (known.length === 0) return {}
  return Object.fromEntries((await entries(list, { code: { in: known } })).map((entry) => [entry.code, written(entry)]))
}

/** The whole path of one code in words, e.g. 湖南省 › 郴州市 › 永兴县; null for an unknown one. */
export async function classificationPath(list: Classification, code: string | null): Promise<string | null> {
  const names: string[] = []
  for (let next = code; next && names.length < 4; ) {
    const [entry] = await entries(list, { code: next })
    if (!entry) break
    names.unshift(entry.name)
    next = entry.parentCode
  }
  return names.join(' › ') || null
}

/**
 * The code that was typed as code, name or both; null where nothing was. Where several entries share a name, the
 * widest is meant. Throws FieldErrors on `field` for what the list does not know.
 */
export async function classificationCode(list: Classification, field: string, typed: string | null): Promise<string | null> {
  if (!typed) return null
  const code = /^[A-Z](?![A-Z])|^\d+/i.exec(typed)?.[0].toUpperCase()
  const matches = await entries(list, { OR: [...(code ? [{ code }] : []), { name: typed }] })
  const [match] = matches.sort((a, b) => a.level - b.level)
  if (!match) throw new FieldErrors({ [field]: 'unknownCode' })
  return match.code
}

const written = ({ code, name }: Entry) => `${code} ${name}`
