import { type Actor, isSignedIn } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { enqueue } from '~/platform/jobs.server'
import { changeDocking } from './change.server'
import type { ReplanInput } from './docking.schema'
import { refuseUnless } from './events.server'
import { planModel } from './planModel'
import { solveTask } from './planSolving.server'
import { type Docking, dockingFacts, readDocking } from './reading.server'
import { nothingSupposed, type Supposed, taskOf } from './task.server'

/** What a plan's row keeps of how it was made. */
export interface PlanResult {
  proven: boolean
  /** Relative distance that the worth may have from the best. */
  gap: number
  milliseconds: number
  /** Locked pairs that could not be placed. */
  unplaced: { firm: string; expert: string }[]
}

/** Events with more possible pairs and rounds than this are planned by a job, so that nobody waits for a page. */
const mostAtOnce = 2500

/** Makes a first (or new) timetable to be looked at; the plan's id. */
export const requestPlan = (actor: Actor, eventId: string): Promise<string> => request(actor, eventId, 'plan', 1, () => nothingSupposed)

/** Makes a timetable anew from a round on, with as few changes as can be; the plan's id. Throws FieldErrors where nothing is left to plan. */
export const requestReplan = (actor: Actor, eventId: string, input: ReplanInput): Promise<string> => request(actor, eventId, 'replan', input.fromRound, (event) => supposedOf(event, input))

async function request(actor: Actor, eventId: string, kind: 'plan' | 'replan', fromRound: number, suppose: (event: Docking) => Supposed): Promise<string> {
  const id = await changeDocking(actor, eventId, async (tx, event) => {
    refuseUnless(event, kind === 'plan' ? ['open', 'planned'] : ['planned', 'running'])
    if (fromRound > event.rounds) throw new FieldErrors({ fromRound: 'dockingBreak' })
    await tx.dockingPlan.updateMany({ where: { eventId, state: { in: ['solving', 'proposed', 'failed'] } }, data: { state: 'discarded' } })
    const last = await tx.dockingPlan.aggregate({ where: { eventId }, _max: { number: true } })
    const plan = await tx.dockingPlan.create({ data: { eventId, kind, fromRound, number: (last._max.number ?? 0) + 1, changes: { supposed: suppose(event) } as object, createdById: isSignedIn(actor) ? actor.userId : null } })
    return { changes: {}, result: plan.id }
  })
  const { task } = await taskOfPlan(id)
  if (planModel(task).slots.length > mostAtOnce) await inTransaction((tx) => enqueue(tx, 'docking-plan', { planId: id }))
  else await solvePlan(id)
  return id
}

/** A plan's row with the task that it is to solve. */
async function taskOfPlan(planId: string) {
  const plan = found(await db().dockingPlan.findUnique({ where: { id: planId } }))
  const event = await readDocking(db(), plan.eventId)
  return { plan, task: await taskOf(db(), event, { fromRound: plan.fromRound, supposed: (plan.changes as unknown as PlanChanges).supposed, anew: plan.kind === 'plan' }) }
}

function supposedOf({ participants, tables, rounds }: Docking, { fromRound, absent, late, lateRound, early, earlyRound, table }: ReplanInput): Supposed {
  const known = (id: string | null) => participants.find((one) => one.id === id)
  const rows = new Map<string, Supposed['participants'][number]>()
  const suppose = (id: string | null, change: Partial<Supposed['participants'][number]>) => {
    const one = known(id)
    if (one) rows.set(one.id, { id: one.id, answer: 'accepted', fromRound: one.fromRound, untilRound: one.untilRound, ...rows.get(one.id), ...change })
  }
  for (const id of absent) suppose(id, { answer: 'absent' })
  suppose(late, { answer: 'accepted', fromRound: Math.min(lateRound ?? 1, rounds) })
  suppose(early, { answer: 'accepted', untilRound: Math.min(earlyRound ?? rounds, rounds) })
  return { participants: [...rows.values()], tables: tables.filter(({ id }) => id === table).map(({ id }) => ({ id, lostFrom: fromRound })) }
}

/** The job of a large event. */
export const dockingPlanJob = ({ planId }: { planId: string }): Promise<void> => solvePlan(planId)

/** How often a running plan is asked whether it is still wanted. */
const lookMs = 1000

/** Solves a plan that waits for it; one that was discarded meanwhile is left alone. */
export async function solvePlan(planId: string): Promise<void> {
  const { plan, task } = await taskOfPlan(planId)
  if (plan.state !== 'solving') return
  const cancelling = new AbortController()
  const look = setInterval(() => void stillWanted(planId).then((wanted) => wanted || cancelling.abort()), lookMs)
  const began = performance.now()
  try {
    const solved = await solveTask(task, { signal: cancelling.signal, onAim: (done, of) => void noteProgress(planId, done, of) })
    const milliseconds = Math.round(performance.now() - began)
    const own = { id: planId, state: 'solving' as const }
    if (solved.status !== 'solved') await db().dockingPlan.updateMany({ where: own, data: { state: 'failed' } })
    else await db().dockingPlan.updateMany({ where: own, data: { state: 'proposed', meetings: solved.meetings as object[], result: { proven: solved.proven, gap: solved.gap, milliseconds, unplaced: solved.unplaced } } })
  } finally {
    clearInterval(look)
  }
}

const stillWanted = async (id: string): Promise<boolean> => (await db().dockingPlan.count({ where: { id, state: 'solving' } })) > 0

const noteProgress = (id: string, done: number, of: number) => db().dockingPlan.updateMany({ where: { id, state: 'solving' }, data: { result: { done, of } } })

/** What a plan's row keeps of what it supposes. */
export interface PlanChanges {
  supposed: Supposed
}

/** Throws a proposed plan away, or stops one that is being solved. */
export function discardPlan(actor: Actor, planId: string): Promise<string> {
  return inTransaction(async (tx) => {
    const { eventId, state } = await planForChange(tx, actor, planId)
    if (state !== 'proposed' && state !== 'solving' && state !== 'failed') throw new DomainError('conflict', 'dockingPlanOver')
    await tx.dockingPlan.update({ where: { id: planId }, data: { state: 'discarded' } })
    return eventId
  })
}

/** A plan of an event that the actor may edit. */
export async function planForChange(tx: Tx, actor: Actor, id: string) {
  const plan = found(await tx.dockingPlan.findUnique({ where: { id } }))
  permit(actor, 'docking_event.edit', dockingFacts(await readDocking(tx, plan.eventId)))
  return plan
}
