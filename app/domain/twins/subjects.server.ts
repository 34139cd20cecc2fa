import { nameKey } from '~/domain/discovery/names.server'
import type { NamedKind } from '~/domain/records/kinds'
import { db } from '~/platform/db.server'
import { type TwinPair, twinPairs, type TwinSubject } from './pairs'

const candidates = new Map<NamedKind, { stamp: string; pairs: TwinPair[] }>()

/** The pairs of active records that may be the same, the likeliest first; found anew only after a record changed. */
export async function candidatePairs(kind: NamedKind): Promise<TwinPair[]> {
  const stamp = await stampOf(kind)
  const known = candidates.get(kind)
  if (known?.stamp === stamp) return known.pairs
  const pairs = twinPairs(kind, await subjectsOf(kind))
  candidates.set(kind, { stamp, pairs })
  return pairs
}

/** Differs whenever a record or an alias of the kind was added, changed or taken away. */
async function stampOf(kind: NamedKind): Promise<string> {
  const newest = { _count: true, _max: { updatedAt: true } } as const
  const records =
    kind === 'institution'
      ? db().institution.aggregate(newest)
      : kind === 'enterprise'
        ? db().enterprise.aggregate(newest)
        : db().expert.aggregate(newest)
  const aliases = db().alias.aggregate({ where: aliasesOf(kind), _count: true, _max: { createdAt: true } })
  const [{ _count, _max }, names] = await Promise.all([records, aliases])
  return JSON.stringify([_count, _max, names])
}

const aliasesOf = (kind: NamedKind) =>
  kind === 'institution' ? { institutionId: { not: null } } : kind === 'enterprise' ? { enterpriseId: { not: null } } : { expertId: { not: null } }

const inUse = { where: { state: 'active' as const } }
const names = { id: true, name: true, nameEn: true, number: true, aliases: { select: { name: true } } } as const

async function subjectsOf(kind: NamedKind): Promise<TwinSubject[]> {
  switch (kind) {
    case 'institution': {
      const rows = await db().institution.findMany({ ...inUse, select: { ...names, moeCode: true } })
      return rows.map((row) => subject(row, { codes: [row.number, row.moeCode], official: row.moeCode }))
    }
    case 'enterprise': {
      const rows = await db().enterprise.findMany({ ...inUse, select: { ...names, creditCode: true, contactPhone: true, contactEmail: true } })
      return rows.map((row) => subject(row, { codes: [row.number, row.creditCode], official: row.creditCode, contacts: [row.contactPhone, row.contactEmail] }))
    }
    case 'expert': {
      const rows = await db().expert.findMany({ ...inUse, select: { ...names, institutionId: true, contactPhone: true, contactEmail: true } })
      return rows.map((row) => subject(row, { codes: [row.number], contacts: [row.contactPhone, row.contactEmail], institutionId: row.institutionId }))
    }
  }
}

interface Row {
  id: string
  name: string
  nameEn: string | null
  aliases: { name: string }[]
}

interface Marks {
  codes: (string | null)[]
  official?: string | null
  contacts?: (string | null)[]
  institutionId?: string | null
}

function subject({ id, name, nameEn, aliases }: Row, { codes, official = null, contacts = [], institutionId = null }: Marks): TwinSubject {
  const texts = [name, nameEn, ...aliases.map((alias) => alias.name)].filter((text) => text !== null)
  return {
    id,
    names: texts.map((text) => ({ text, key: nameKey(withoutBrackets(text)) })),
    codes: codes.flatMap((code) => nameKey(code ?? '') || []),
    official: official && nameKey(official),
    contacts: contacts.flatMap((contact) => contactKey(contact) ?? []),
    institutionId,
  }
}

/** What stands in brackets (a place, 样例) tells no two names apart. */
const withoutBrackets = (name: string) => name.replace(/[（(][^（）()]*[）)]/g, '') || name

/** An e-mail address in small letters, or a telephone number of seven digits or more without the country's. */
function contactKey(contact: string | null): string | null {
  if (!contact) return null
  if (contact.includes('@')) return contact.trim().toLowerCase()
  const digits = contact.replace(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, '')
  return digits.length >= 7 ? digits : null
}
