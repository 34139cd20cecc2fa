import type { Actor } from '~/domain/actor'
import { found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { insertRecord, type Linked, moveRecord, overwriteRecord, refuseTaken } from '~/domain/records/records.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import type { ExpertInput } from './experts.schema'
import { institutionNamed, replaceConflicts } from './links.server'

/** Creates an expert; throws FieldErrors for a number that is taken or an institution that is not on record. */
export function createExpert(actor: Actor, input: ExpertInput): Promise<string> {
  permit(actor, 'expert.create')
  return inTransaction(async (tx) => {
    const { columns, institution } = await columnsOf(tx, actor, input)
    const fields = { ...columns, number: input.number, note: input.note }
    await refuseTaken(tx, 'expert', fields, ['number'])
    const id = await insertRecord(tx, actor, 'expert', { fields, aliases: input.aliases, linked: [{}, { institution, conflicts: input.conflicts }] })
    await replaceConflicts(tx, id, input.conflicts)
    return id
  })
}

/** Corrects an expert; the expert's own edits leave the bureau's number and note as they are. */
export function updateExpert(actor: Actor, id: string, input: ExpertInput): Promise<void> {
  return inTransaction(async (tx) => {
    const before = found(await tx.expert.findUnique({ where: { id }, include: { institution: true, conflicts: true } }))
    permit(actor, 'expert.edit', before)
    const { columns, institution } = await columnsOf(tx, actor, input)
    const fields = can(actor, 'expert.viewNote', before) ? { ...columns, number: input.number, note: input.note } : columns
    await refuseTaken(tx, 'expert', fields, ['number'], id)
    const avoided = before.conflicts.map(({ name }) => name).sort()
    const linked: Linked = [{ institution: before.institution?.name, conflicts: avoided }, { institution, conflicts: [...input.conflicts].sort() }]
    await overwriteRecord(tx, actor, 'expert', before, { fields, aliases: input.aliases, version: input.version, linked })
    await replaceConflicts(tx, id, input.conflicts)
  })
}

/** The columns that expert and bureau may both set, and the name of the institution they now belong to. */
async function columnsOf(tx: Tx, actor: Actor, input: ExpertInput) {
  const { institution: typed, createInstitution, aliases: _aliases, conflicts: _conflicts, version: _version, number: _number, note: _note, ...columns } = input
  const institution = await institutionNamed(tx, actor, typed, createInstitution)
  return { columns: { ...columns, institutionId: institution?.id ?? null }, institution: institution?.name ?? null }
}

/** Takes an expert out of lists and search, or brings them back. */
export const moveExpert = (actor: Actor, id: string, to: 'active' | 'withdrawn', reason?: string): Promise<void> =>
  moveRecord(actor, 'expert', id, to, reason)
