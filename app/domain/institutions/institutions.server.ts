import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { historyOf, recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { nameKey } from '~/domain/discovery/names.server'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { replaceAliases } from '~/domain/records/aliases.server'
import { refuseStale } from '~/domain/records/versions'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import type { InstitutionInput } from './institutions.schema'

export interface InstitutionFilter {
  keyword?: string
  kind?: string
  page: number
}

const inList = {
  id: true,
  name: true,
  kind: true,
  isSample: true,
  _count: { select: { experts: { where: { state: 'active' } } } },
} satisfies Prisma.InstitutionSelect

export type InstitutionRow = Prisma.InstitutionGetPayload<{ select: typeof inList }>

/** Active institutions whose name or alias contains the keyword, by name. */
export async function listInstitutions({ keyword, kind, page }: InstitutionFilter): Promise<Page<InstitutionRow>> {
  const where: Prisma.InstitutionWhereInput = {
    state: 'active',
    kind: kind as Prisma.InstitutionWhereInput['kind'],
    OR: keyword ? [{ name: { contains: keyword, mode: 'insensitive' } }, { nameEn: { contains: keyword, mode: 'insensitive' } }, { aliases: { some: { key: { contains: nameKey(keyword) } } } }] : undefined,
  }
  const [rows, total] = await Promise.all([
    db().institution.findMany({ where, select: inList, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(page) }),
    db().institution.count({ where }),
  ])
  return toPage(rows, total, page)
}

/** An institution with its experts, and what the actor may do with it. */
export async function getInstitution(actor: Actor, id: string) {
  const institution = found(
    await db().institution.findUnique({
      where: { id },
      include: {
        aliases: { orderBy: { name: 'asc' } },
        experts: { where: { state: 'active' }, orderBy: { name: 'asc' }, take: 200, select: { id: true, name: true, title: true, department: true, isSample: true } },
      },
    }),
  )
  permit(actor, 'institution.view', institution)
  return {
    institution: { ...institution, note: can(actor, 'institution.viewNote', institution) ? institution.note : null },
    history: can(actor, 'institution.viewHistory', institution) ? await historyOf('institution', id) : null,
    may: {
      edit: can(actor, 'institution.edit', institution),
      withdraw: can(actor, 'institution.withdraw', institution),
      restore: can(actor, 'institution.restore', institution),
    },
  }
}

/** The form's values of an institution that the actor may edit. */
export async function institutionForEditing(actor: Actor, id: string) {
  const institution = found(await db().institution.findUnique({ where: { id }, include: { aliases: { orderBy: { name: 'asc' } } } }))
  permit(actor, 'institution.edit', institution)
  const { name, nameEn, kind, moeCode, number, website, note, version, aliases } = institution
  return { name, nameEn, kind, moeCode, number, website, note, version, aliases: aliases.map((alias) => alias.name) }
}

/** Creates an institution; throws FieldErrors for a name or number that is taken. */
export function createInstitution(actor: Actor, input: InstitutionInput): Promise<string> {
  permit(actor, 'institution.create')
  return inTransaction(async (tx) => {
    await refuseTaken(tx, input)
    const { aliases, version: _, ...fields } = input
    const { id } = await tx.institution.create({ data: fields })
    await replaceAliases(tx, { institutionId: id }, aliases)
    await recordState(tx, actor, { kind: 'institution', id, from: null, to: 'active' })
    await recordChange(tx, actor, { action: 'create', kind: 'institution', id, changes: changesBetween({}, { ...fields, aliases }) })
    await enqueueIndexing(tx, [{ kind: 'institution', id }])
    return id
  })
}

/** Corrects an institution; throws FieldErrors when it was changed since it was shown. */
export function updateInstitution(actor: Actor, id: string, input: InstitutionInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = found(await tx.institution.findUnique({ where: { id }, include: { aliases: true } }))
    permit(actor, 'institution.edit', before)
    refuseStale(before.version, input.version)
    await refuseTaken(tx, input, id)
    const { aliases, version: _, ...fields } = input
    await tx.institution.update({ where: { id }, data: { ...fields, version: { increment: 1 } } })
    await replaceAliases(tx, { institutionId: id }, aliases)
    const changes = changesBetween({ ...before, aliases: before.aliases.map(({ name }) => name).sort() }, { ...fields, aliases: [...aliases].sort() })
    await recordChange(tx, actor, { action: 'edit', kind: 'institution', id, changes })
    await enqueueIndexing(tx, [{ kind: 'institution', id }])
  })
}

async function refuseTaken(tx: Tx, input: InstitutionInput, self?: string): Promise<void> {
  const others = { not: self }
  const faults: Record<string, string> = {}
  if (await tx.institution.findFirst({ where: { name: input.name, state: 'active', id: others } })) faults.name = 'taken'
  if (input.number && (await tx.institution.findFirst({ where: { number: input.number, id: others } }))) faults.number = 'numberTaken'
  if (input.moeCode && (await tx.institution.findFirst({ where: { moeCode: input.moeCode, id: others } }))) faults.moeCode = 'numberTaken'
  if (Object.keys(faults).length) throw new FieldErrors(faults)
}

/** Takes an institution out of lists and search, or brings it back. Nothing is deleted. */
export function moveInstitution(actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> {
  return inTransaction(async (tx) => {
    const before = found(await tx.institution.findUnique({ where: { id } }))
    permit(actor, to === 'active' ? 'institution.restore' : 'institution.withdraw', before)
    await tx.institution.update({ where: { id }, data: { state: to, version: { increment: 1 } } })
    await recordState(tx, actor, { kind: 'institution', id, from: before.state, to, reason })
    await recordChange(tx, actor, { action: to === 'active' ? 'restore' : 'withdraw', kind: 'institution', id })
    await enqueueIndexing(tx, [{ kind: 'institution', id }])
  })
}
