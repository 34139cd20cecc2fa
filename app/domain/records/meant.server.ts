import { nameKey } from '~/domain/discovery/names.server'
import type { Tx } from '~/platform/db.server'
import { type NamedKind, namedKinds } from './kinds'

/** A record as a form's text names it. */
export interface NamedRecord {
  kind: NamedKind
  id: string
  name: string
  /** What tells it from others of its name: an expert's institution. */
  of?: string
}

/** A name as it was typed. */
export interface TypedName {
  name: string
  /** Null where it may be of any kind. */
  kind: NamedKind | null
  /** `kind:id` of the record that the form was opened with; it stands as long as the name is left as it was. */
  ref: string | null
}

/** The active records that a typed name may mean, six at most: the one the form was opened with, else all that bear the name or alias. */
export async function recordsMeant(tx: Tx, typed: TypedName): Promise<NamedRecord[]> {
  const kept = await recordOf(tx, typed)
  if (kept) return [kept]
  const found = await bearing(tx, typed.name, typed.kind)
  return found.length ? found : expertsNamedWithInstitution(tx, typed.name, typed.kind)
}

/** The record the row was opened with, where its name is still the one that was shown. */
async function recordOf(tx: Tx, { ref, name }: TypedName): Promise<NamedRecord | null> {
  const [kind, id] = (ref ?? '').split(':')
  if (!id || !namedKinds.includes(kind as NamedKind)) return null
  const where = { id, name }
  const select = { id: true, name: true }
  const record = await {
    enterprise: () => tx.enterprise.findFirst({ where, select }),
    institution: () => tx.institution.findFirst({ where, select }),
    expert: () => tx.expert.findFirst({ where, select }),
  }[kind as NamedKind]()
  return record && { kind: kind as NamedKind, ...record }
}

const mostCandidates = 6

async function bearing(tx: Tx, name: string, kind: NamedKind | null): Promise<NamedRecord[]> {
  const where = named(name)
  const query = { where, take: mostCandidates, select: { id: true, name: true } }
  const asked = (each: NamedKind) => !kind || kind === each
  const [enterprises, institutions, experts] = [
    asked('enterprise') ? await tx.enterprise.findMany(query) : [],
    asked('institution') ? await tx.institution.findMany(query) : [],
    asked('expert') ? await tx.expert.findMany({ ...query, select: { ...query.select, institution: { select: { name: true } } } }) : [],
  ]
  return [
    ...enterprises.map((it): NamedRecord => ({ kind: 'enterprise', ...it })),
    ...institutions.map((it): NamedRecord => ({ kind: 'institution', ...it })),
    ...experts.map(({ institution, ...it }): NamedRecord => ({ kind: 'expert', ...it, of: institution?.name })),
  ]
}

const named = (name: string) => ({
  state: 'active' as const,
  OR: [{ name: { in: spellings(name) } }, { nameEn: { equals: name, mode: 'insensitive' as const } }, { aliases: { some: { key: nameKey(name) } } }],
})

/** Brackets are typed full and half width without anybody noticing. */
const spellings = (name: string) => [name, name.replace(/\(/g, '（').replace(/\)/g, '）'), name.replace(/（/g, '(').replace(/）/g, ')')]

/** `张三（中南大学）`: an expert of that name there. */
async function expertsNamedWithInstitution(tx: Tx, text: string, kind: NamedKind | null): Promise<NamedRecord[]> {
  const [, name, institution] = text.match(/^(.+?)\s*[（(]([^（()）]+)[)）]$/) ?? []
  if (!name || !institution || (kind && kind !== 'expert')) return []
  const experts = await tx.expert.findMany({
    where: { ...named(name), institution: named(institution) },
    take: mostCandidates,
    select: { id: true, name: true, department: true },
  })
  return experts.map(({ department, ...it }): NamedRecord => ({ kind: 'expert', ...it, of: department ?? institution }))
}
