import { FieldErrors } from '~/domain/errors'
import { nameKey } from '~/domain/discovery/names.server'
import type { NamedKind } from '~/domain/records/kinds'
import type { Tx } from '~/platform/db.server'
import { type AgreementInput, type PartyInput, partyKinds } from './agreements.schema'

export interface PartyRecord {
  kind: NamedKind
  id: string
  name: string
  /** What tells it from others of its name: an expert's institution. */
  of?: string
}

export type ResolvedParty = PartyRecord & { role: NonNullable<PartyInput['role']> }

/**
 * Finds the record behind each typed name; names and aliases count alike. Throws FieldErrors beside the names
 * that no record bears or that several do.
 */
export async function resolveParties(tx: Tx, parties: AgreementInput['parties']) {
  const faults: Record<string, string> = {}
  const resolved: ResolvedParty[] = []
  for (const [index, party] of parties.entries()) {
    if (!party?.name) continue
    const candidates = await candidatesOf(tx, party)
    if (candidates.length !== 1) faults[`parties[${index}].name`] = faultOf(candidates)
    else resolved.push({ ...candidates[0]!, role: party.role ?? 'partner' })
  }
  if (Object.keys(faults).length) throw new FieldErrors(faults)
  return withoutDoubles(resolved)
}

/** A resolved party as a row of the table. */
export const partyRow = ({ kind, id, role }: ResolvedParty, position: number) => ({
  role,
  position,
  [`${kind}Id`]: id,
})

interface StoredParty {
  id: string
  enterpriseId: string | null
  expertId: string | null
  institution: { id: string } | null
}

/** Brings an agreement's parties to what was resolved. Who stays keeps the row, since seals, money and duties hang on it; throws FieldErrors where one of those would lose its party. */
export async function writeParties(tx: Tx, agreementId: string, before: StoredParty[], after: ResolvedParty[]): Promise<void> {
  const rows = new Map(before.map((party) => [keyOf(party), party.id]))
  const kept = new Set<string>()
  for (const [position, party] of after.entries()) {
    const id = rows.get(`${party.kind}:${party.id}`)
    if (id) await tx.agreementParty.update({ where: { id }, data: { role: party.role, position } })
    else await tx.agreementParty.create({ data: { ...partyRow(party, position), agreementId } })
    if (id) kept.add(id)
  }
  const gone = before.map(({ id }) => id).filter((id) => !kept.has(id))
  await refuseBound(tx, gone)
  await tx.agreementParty.deleteMany({ where: { id: { in: gone } } })
}

const keyOf = ({ enterpriseId, expertId, institution }: StoredParty): string =>
  enterpriseId ? `enterprise:${enterpriseId}` : expertId ? `expert:${expertId}` : `institution:${institution?.id}`

async function refuseBound(tx: Tx, ids: string[]): Promise<void> {
  const some = { some: {} }
  const bound = await tx.agreementParty.findFirst({ where: { id: { in: ids }, OR: [{ signatures: some }, { fundingItems: some }, { payments: some }, { progressReports: some }] } })
  if (bound) throw new FieldErrors({ 'parties[0].name': 'partyBound' })
}

function faultOf(candidates: PartyRecord[]): string {
  if (candidates.length === 0) return 'unknownParty'
  const names = candidates.map(({ name, of }) => (of ? `${name}（${of}）` : name))
  return `ambiguousParty|${JSON.stringify({ names: [...new Set(names)].join('、') })}`
}

const withoutDoubles = <T extends PartyRecord>(parties: T[]): T[] => [...new Map(parties.map((party) => [`${party.kind}:${party.id}`, party])).values()]

async function candidatesOf(tx: Tx, party: PartyInput): Promise<PartyRecord[]> {
  const kept = await recordOf(tx, party)
  if (kept) return [kept]
  const found = await bearing(tx, party.name!, party.kind)
  return found.length ? found : expertsNamedWithInstitution(tx, party.name!, party.kind)
}

/** The record the row was opened with, where its name is still the one that was shown. */
async function recordOf(tx: Tx, { ref, name }: PartyInput): Promise<PartyRecord | null> {
  const [kind, id] = (ref ?? '').split(':')
  if (!id || !partyKinds.includes(kind as NamedKind)) return null
  const where = { id, name: name! }
  const select = { id: true, name: true }
  const record = await {
    enterprise: () => tx.enterprise.findFirst({ where, select }),
    institution: () => tx.institution.findFirst({ where, select }),
    expert: () => tx.expert.findFirst({ where, select }),
  }[kind as NamedKind]()
  return record && { kind: kind as NamedKind, ...record }
}

const mostCandidates = 6

async function bearing(tx: Tx, name: string, kind: NamedKind | null): Promise<PartyRecord[]> {
  const where = named(name)
  const query = { where, take: mostCandidates, select: { id: true, name: true } }
  const asked = (each: NamedKind) => !kind || kind === each
  const [enterprises, institutions, experts] = [
    asked('enterprise') ? await tx.enterprise.findMany(query) : [],
    asked('institution') ? await tx.institution.findMany(query) : [],
    asked('expert') ? await tx.expert.findMany({ ...query, select: { ...query.select, institution: { select: { name: true } } } }) : [],
  ]
  return [
    ...enterprises.map((it): PartyRecord => ({ kind: 'enterprise', ...it })),
    ...institutions.map((it): PartyRecord => ({ kind: 'institution', ...it })),
    ...experts.map(({ institution, ...it }): PartyRecord => ({ kind: 'expert', ...it, of: institution?.name })),
  ]
}

const named = (name: string) => ({
  state: 'active' as const,
  OR: [{ name: { in: spellings(name) } }, { nameEn: { equals: name, mode: 'insensitive' as const } }, { aliases: { some: { key: nameKey(name) } } }],
})

/** Brackets are typed full and half width without anybody noticing. */
const spellings = (name: string) => [name, name.replace(/\(/g, '（').replace(/\)/g, '）'), name.replace(/（/g, '(').replace(/）/g, ')')]

/** `张三（中南大学）`: an expert of that name there. */
async function expertsNamedWithInstitution(tx: Tx, text: string, kind: NamedKind | null): Promise<PartyRecord[]> {
  const [, name, institution] = text.match(/^(.+?)\s*[（(]([^（()）]+)[)）]$/) ?? []
  if (!name || !institution || (kind && kind !== 'expert')) return []
  const experts = await tx.expert.findMany({
    where: { ...named(name), institution: named(institution) },
    take: mostCandidates,
    select: { id: true, name: true, department: true },
  })
  return experts.map(({ department, ...it }): PartyRecord => ({ kind: 'expert', ...it, of: department ?? institution }))
}
