import type { Prisma } from '@prisma-client'
import { type Actor, isSignedIn } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import type { Limits, NewAssignment } from './assignments.schema'
import { isExplanation, type Outcome, relaxed, type Setup } from './outcome'
import { forSolving, type LoadedVersion } from './problem'

/** Takes a set of needs and has experts sought for all of them together. Throws FieldErrors where none of them is open. */
export function createAssignment(actor: Actor, { title, needs, wanted, ...limits }: NewAssignment): Promise<string> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    const open = await tx.need.findMany({ where: { id: { in: needs }, state: { in: ['published', 'in_talks'] } }, select: { id: true } })
    if (open.length === 0) throw new FieldErrors({ needs: 'required' })
    const { id } = await tx.assignment.create({ data: { title, createdById: userOf(actor) } })
    await recordChange(tx, actor, { action: 'create', kind: 'assignment', id, changes: changesBetween({}, { title, needs: open.length }) })
    const version = { assignmentId: id, number: 1, ...limits, createdById: userOf(actor) }
    const { id: versionId } = await tx.assignmentVersion.create({ data: { ...version, needs: { create: open.map((need) => ({ needId: need.id, wanted })) } } })
    await enqueue(tx, 'assign', { versionId })
    return id
  })
}

/** What a further version changes of the one before it. */
export type Revision = Partial<Limits> & Partial<Pick<Setup, 'marks'>>

/** Solves the set again under other limits; the versions before stay. Throws `conflict` while one is being solved. */
export function solveAgain(actor: Actor, assignmentId: string, revision: Revision): Promise<void> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    const versionId = await copyVersion(tx, actor, await latestVersion(tx, assignmentId), revision)
    await enqueue(tx, 'assign', { versionId })
  })
}

/** Makes the changes of one of the proposed relaxations and solves again. Throws `not_found` where there is no such proposal. */
export function relax(actor: Actor, assignmentId: string, index: number): Promise<void> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    const latest = await latestVersion(tx, assignmentId)
    const outcome = latest.outcome as unknown as Outcome | null
    const changes = found(isExplanation(outcome) ? outcome.relaxations[index] : null)
    const before: Setup = { wanted: {}, room: {}, marks: {}, perNeedMost: latest.perNeedMost, inAllMost: latest.inAllMost }
    const versionId = await copyVersion(tx, actor, latest, relaxed(before, changes))
    await enqueue(tx, 'assign', { versionId })
  })
}

/** A version whose pairs a person chose among the candidates; it need not keep the limits, its page says which it breaks. */
export function chooseByHand(actor: Actor, assignmentId: string, pairIds: string[]): Promise<void> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    const latest = await latestVersion(tx, assignmentId)
    const chosen = new Set(latest.pairs.filter(({ id, conflicted }) => pairIds.includes(id) && !conflicted).map(({ needId, expertId }) => `${needId} ${expertId}`))
    await copyVersion(tx, actor, latest, {}, chosen)
  })
}

/** Ends the search that is under way; nothing happens where it has ended by itself. */
export function cancel(actor: Actor, assignmentId: string): Promise<void> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    const { count } = await tx.assignmentVersion.updateMany({ where: { assignmentId, state: { in: ['waiting', 'running'] } }, data: { state: 'cancelled', endedAt: new Date() } })
    if (count > 0) await recordChange(tx, actor, { action: 'cancel', kind: 'assignment', id: assignmentId })
  })
}

/** Takes an assignment out of the list, or back into it. */
export function setWithdrawn(actor: Actor, id: string, withdrawn: boolean): Promise<void> {
  permit(actor, 'assignment.plan')
  return inTransaction(async (tx) => {
    found(await tx.assignment.findUnique({ where: { id } }))
    await tx.assignment.update({ where: { id }, data: { withdrawnAt: withdrawn ? new Date() : null } })
    await recordChange(tx, actor, { action: withdrawn ? 'withdraw' : 'restore', kind: 'assignment', id })
  })
}

const userOf = (actor: Actor) => (isSignedIn(actor) ? actor.userId : null)

/** The newest version, held against others who would make one after it. */
async function latestVersion(tx: Tx, assignmentId: string): Promise<LoadedVersion> {
  await tx.$queryRaw`SELECT FROM "Assignment" WHERE "id" = ${assignmentId} FOR UPDATE`
  const latest = found(await tx.assignmentVersion.findFirst({ where: { assignmentId }, orderBy: { number: 'desc' }, include: forSolving }))
  if (latest.state === 'waiting' || latest.state === 'running') throw new DomainError('conflict')
  return latest
}

async function copyVersion(tx: Tx, actor: Actor, latest: LoadedVersion, { wanted = {}, room = {}, marks = {}, ...limits }: Revision, chosen?: Set<string>): Promise<string> {
  const { assignmentId, number, mode, mustFill, perNeedMost, inAllMost, leastBand, usualRoom, recipe } = latest
  const data = { mode, mustFill, perNeedMost, inAllMost, leastBand, usualRoom, ...limits }
  const byHand = chosen ? ({ byHand: true, state: 'done', endedAt: new Date() } as const) : {}
  const { id: versionId } = await tx.assignmentVersion.create({ data: { ...data, ...byHand, recipe, assignmentId, number: number + 1, createdById: userOf(actor) } })
  await tx.assignmentNeed.createMany({ data: latest.needs.map((need) => ({ versionId, needId: need.needId, wanted: wanted[need.needId] ?? need.wanted })) })
  await tx.assignmentExpert.createMany({ data: latest.experts.map(({ expertId, room: before, load, byHand }) => ({ versionId, expertId, load, room: room[expertId] ?? before, byHand: byHand || (expertId in room && room[expertId] !== before) })) })
  await tx.assignmentPair.createMany({ data: latest.pairs.map((pair) => copyOf(versionId, pair, marks, chosen)) })
  await recordChange(tx, actor, { action: chosen ? 'by_hand' : 'solve', kind: 'assignment', id: assignmentId, changes: { version: [number, number + 1] } })
  return versionId
}

/** An introduction that was started stays with its pair in the versions after. */
function copyOf(versionId: string, { needId, expertId, score, band, conflicted, mark, introductionId }: LoadedVersion['pairs'][number], marks: Setup['marks'], chosen?: Set<string>): Prisma.AssignmentPairCreateManyInput {
  const key = `${needId} ${expertId}`
  return { versionId, needId, expertId, score, band, conflicted, introductionId, mark: key in marks ? marks[key] : mark, chosen: chosen?.has(key) ?? false }
}
