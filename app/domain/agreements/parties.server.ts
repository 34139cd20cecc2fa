import { FieldErrors } from '~/domain/errors'
import { type NamedRecord, recordsMeant } from '~/domain/records/meant.server'
import type { Tx } from '~/platform/db.server'
import type { AgreementInput, PartyInput } from './agreements.schema'

export type ResolvedParty = NamedRecord & { role: NonNullable<PartyInput['role']> }

/**
 * Finds the record behind each typed name; names and aliases count alike. Throws FieldErrors beside the names
 * that no record bears or that several do.
 */
export async function resolveParties(tx: Tx, parties: AgreementInput['parties']) {
  const faults: Record<string, string> = {}
  const resolved: ResolvedParty[] = []
  for (const [index, party] of parties.entries()) {
    if (!party?.name) continue
    const candidates = await recordsMeant(tx, { ...party, name: party.name })
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

function faultOf(candidates: NamedRecord[]): string {
  if (candidates.length === 0) return 'unknownParty'
  const names = candidates.map(({ name, of }) => (of ? `${name}（${of}）` : name))
  return `ambiguousParty|${JSON.stringify({ names: [...new Set(names)].join('、') })}`
}

const withoutDoubles = <T extends NamedRecord>(parties: T[]): T[] => [...new Map(parties.map((party) => [`${party.kind}:${party.id}`, party])).values()]
