import type { NeedState, Prisma } from '@prisma-client'
import { type Actor, isBureau, isSignedIn } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { isOneOf, openNeedStates } from '~/domain/facts'
import { needFacts } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange, recordState } from '~/domain/history/history.server'
import { enqueueIndexing } from '~/domain/indexing.server'
import { permit } from '~/domain/permit.server'
import { refuseStale } from '~/domain/records/versions'
import { inTransaction, type Tx } from '~/platform/db.server'
import { columnsOf, type Faults } from './columns.server'
import { enterpriseNamed } from './enterprise.server'
import { needForChange } from './state.server'
import type { WrittenFields } from './writing.schema'

export interface Saved {
  id: string
  version: number
  /** Fields that could not be taken, and why; the others are saved. */
  faults: Faults
}

/** States in which a need is saved as it is typed and nobody else reads it; from there on it must be right as a whole. */
const draftStates = ['draft', 'returned'] as const satisfies NeedState[]

export const isDraft = (state: NeedState) => isOneOf(draftStates, state)

interface Circumstances {
  /** What the form's own check found wrong. */
  faults?: Faults
  /** Overwrites what someone else saved since the form was shown. */
  override?: boolean
}

/**
 * Saves what was written of a need, or begins it under the id that its form was given. A draft takes what is right and
 * answers with the faults of the rest. Throws FieldErrors where a need is no draft any more and something is wrong, or
 * where there is not enough to begin with; `version: stale` where someone else saved meanwhile.
 */
export function saveNeed(actor: Actor, id: string, input: WrittenFields, { faults = {}, override = false }: Circumstances = {}): Promise<Saved> {
  return inTransaction(async (tx) => {
    const exists = await tx.need.count({ where: { id } })
    return exists ? change(tx, actor, id, input, { faults, override }) : begin(tx, actor, id, input, faults)
  })
}

async function begin(tx: Tx, actor: Actor, id: string, input: WrittenFields, faults: Faults): Promise<Saved> {
  permit(actor, 'need.create')
  const written = await columnsOf(tx, actor, input)
  const { enterpriseId, wrong } = await firmOf(tx, actor, input, written.columns.enterpriseId)
  const all = { ...faults, ...written.faults, ...wrong }
  if (!input.title || !enterpriseId) throw new FieldErrors({ ...(input.title ? {} : { title: 'required' }), ...all })
  permit(actor, 'need.create', { enterpriseId })
  const data = { ...(await contactOf(tx, enterpriseId)), ...written.columns, id, enterpriseId, title: input.title, description: input.description ?? '', createdById: isSignedIn(actor) ? actor.userId : null }
  await tx.need.create({ data })
  await recordState(tx, actor, { kind: 'need', id, from: null, to: 'draft' })
  await recordChange(tx, actor, { action: 'create', kind: 'need', id, changes: changesBetween({}, written.columns) })
  await enqueueIndexing(tx, [{ kind: 'need', id }])
  return { id, version: 1, faults: all }
}

/** A member's own firm, or the one that the bureau named. */
async function firmOf(tx: Tx, actor: Actor, input: WrittenFields, named?: string): Promise<{ enterpriseId?: string; wrong?: Faults }> {
  if (isBureau(actor)) return named ? { enterpriseId: named } : { wrong: input.enterprise ? {} : { enterprise: 'required' } }
  return { enterpriseId: await enterpriseNamed(tx, actor, '') }
}

/** The firm's contact, to begin with. */
const contactOf = async (tx: Tx, id: string) => found(await tx.enterprise.findUnique({ where: { id }, select: { contactName: true, contactPhone: true, contactEmail: true } }))

async function change(tx: Tx, actor: Actor, id: string, input: WrittenFields, { faults, override }: Required<Circumstances>): Promise<Saved> {
  const before = await needForChange(tx, id)
  permit(actor, 'need.edit', needFacts(before))
  if (!override) refuseStale(before.version, input.version)
  const written = await columnsOf(tx, actor, input, id)
  const after = { ...before, ...written.columns }
  const all = { ...faults, ...written.faults, ...rangeFaults(after), ...(isDraft(before.state) ? {} : lackingOf(before, after)) }
  if (!isDraft(before.state) && Object.keys(all).length > 0) throw new FieldErrors(all)
  const changes = changesBetween({ ...before }, written.columns)
  if (Object.keys(changes).length === 0) return { id, version: before.version, faults: all }
  const { version } = await tx.need.update({ where: { id }, data: { ...written.columns, version: { increment: 1 } } })
  await recordChange(tx, actor, { action: 'edit', kind: 'need', id, changes })
  await enqueueIndexing(tx, [{ kind: 'need', id }])
  return { id, version, faults: all }
}

type Columns = Pick<Prisma.NeedUncheckedCreateInput, 'description' | 'unclassifiedDeclared' | 'budgetMin' | 'budgetMax'>

const rangeFaults = ({ budgetMin, budgetMax }: Columns): Faults => (budgetMin != null && budgetMax != null && Number(budgetMin) > Number(budgetMax) ? { budgetMax: 'rangeOrder' } : {})

/** What a need that others may read already must not lose. */
const lackingOf = (before: Columns & { state: NeedState }, after: Columns): Faults => ({
  ...(after.description ? {} : { description: 'required' }),
  ...(isShown(before.state) && before.unclassifiedDeclared && !after.unclassifiedDeclared ? { unclassifiedDeclared: 'required' } : {}),
})

const isShown = (state: NeedState) => state === 'submitted' || isOneOf(openNeedStates, state)
