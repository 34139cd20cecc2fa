import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { type Page, slice, toPage } from '~/domain/paging'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { inState, mentions } from '~/domain/records/filters.server'
import { unmerged, visibleHistory } from '~/domain/records/merged.server'
import { mayDo } from '~/domain/records/may'
import { insertRecord, moveRecord, overwriteRecord, refuseTaken } from '~/domain/records/records.server'
import { twinsOf } from '~/domain/twins/twins.server'
import { db, inTransaction } from '~/platform/db.server'
import type { InstitutionFilter, InstitutionInput } from './institutions.schema'

const inList = {
  id: true,
  name: true,
  kind: true,
  isSample: true,
  _count: { select: { experts: { where: { state: 'active' } } } },
} satisfies Prisma.InstitutionSelect

export type InstitutionRow = Prisma.InstitutionGetPayload<{ select: typeof inList }>

/** Institutions whose name or alias contains the keyword, by name; withdrawn ones for the bureau alone. */
export async function listInstitutions(actor: Actor, { keyword, kind, state, page }: InstitutionFilter): Promise<Page<InstitutionRow>> {
  const where: Prisma.InstitutionWhereInput = { ...inState(actor, state), kind, ...mentions(keyword) }
  const [rows, total] = await Promise.all([
    db().institution.findMany({ where, select: inList, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...slice(page) }),
    db().institution.count({ where }),
  ])
  return toPage(rows, total, page)
}

/** An institution with its experts, and what the actor may do with it. */
export async function getInstitution(actor: Actor, id: string) {
  const institution = unmerged(
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
    twins: await twinsOf(actor, 'institution', id),
    history: await visibleHistory(actor, 'institution', institution),
    may: mayDo(actor, 'institution', institution),
  }
}

/** The form's values of an institution that the actor may edit. */
export async function institutionForEditing(actor: Actor, id: string) {
  const institution = unmerged(await db().institution.findUnique({ where: { id }, include: { aliases: { orderBy: { name: 'asc' } } } }))
  permit(actor, 'institution.edit', institution)
  const { name, nameEn, kind, moeCode, number, website, note, version, aliases } = institution
  return { name, nameEn, kind, moeCode, number, website, note, version, aliases: aliases.map((alias) => alias.name) }
}

const uniqueFields = ['name', 'number', 'moeCode']

/** Creates an institution; throws FieldErrors for a name or number that is taken. */
export function createInstitution(actor: Actor, { aliases, version: _, ...fields }: InstitutionInput): Promise<string> {
  permit(actor, 'institution.create')
  return inTransaction(async (tx) => {
    await refuseTaken(tx, 'institution', fields, uniqueFields)
    return insertRecord(tx, actor, 'institution', { fields, aliases })
  })
}

/** Corrects an institution; throws FieldErrors when it was changed since it was shown. */
export function updateInstitution(actor: Actor, id: string, { aliases, version, ...fields }: InstitutionInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = found(await tx.institution.findUnique({ where: { id } }))
    permit(actor, 'institution.edit', before)
    await refuseTaken(tx, 'institution', fields, uniqueFields, id)
    await overwriteRecord(tx, actor, 'institution', before, { fields, aliases, version })
  })
}

/** Takes an institution out of lists and search, or brings it back. */
export const moveInstitution = (actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> =>
  moveRecord(actor, 'institution', id, to, reason)
