import type { DockingState } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { DomainError } from '~/domain/errors'
import { recordState } from '~/domain/history/history.server'
import { insertRegistered } from '~/domain/registers/registers.server'
import type { Tx } from '~/platform/db.server'
import { changeDocking } from './change.server'
import { currentMeetings, type Docking, expected } from './reading.server'
import { tellParticipant } from './telling.server'

type Step = 'open' | 'run' | 'finish' | 'reopen' | 'withdraw'

/** From which states each step leads where. */
const steps: Record<Step, { from: DockingState[]; to: DockingState }> = {
  open: { from: ['draft'], to: 'open' },
  reopen: { from: ['planned'], to: 'open' },
  run: { from: ['planned'], to: 'running' },
  finish: { from: ['running', 'planned'], to: 'finished' },
  withdraw: { from: ['draft', 'open', 'planned', 'running'], to: 'withdrawn' },
}

/** The steps that an event in a state can take. */
export const stepsFrom = (state: DockingState): Step[] => (Object.keys(steps) as Step[]).filter((step) => steps[step].from.includes(state))

/** Takes an event a step on. Opening asks the participants, finishing enters it into the register of events. Throws `conflict` where its state has no such step. */
export function stepDocking(actor: Actor, id: string, step: Step, reason: string | null = null): Promise<void> {
  return changeDocking(actor, id, async (tx, event) => {
    if (!steps[step].from.includes(event.state)) throw new DomainError('conflict', 'dockingState')
    await moveTo(tx, actor, event, steps[step].to, reason)
    if (step === 'open') for (const one of expected(event.participants)) await tellInvited(tx, actor, event, one)
    if (step === 'finish') await register(tx, actor, event)
    if (step === 'withdraw' && event.state !== 'draft') await tellWithdrawn(tx, actor, event, reason)
    return { changes: { state: [event.state, steps[step].to] }, result: undefined }
  })
}

/** Writes down another state. */
export async function moveTo(tx: Tx, actor: Actor, { id, state }: Pick<Docking, 'id' | 'state'>, to: DockingState, reason: string | null = null): Promise<void> {
  await tx.dockingEvent.update({ where: { id }, data: { state: to, version: { increment: 1 } } })
  await recordState(tx, actor, { kind: 'docking_event', id, from: state, to, reason: reason ?? undefined })
}

export const aboutOf = ({ title, startsAt, place }: Pick<Docking, 'title' | 'startsAt' | 'place'>) => ({ title, startsAt: startsAt.toISOString(), place: place ?? '—' })

/** Asks a participant to come, once. */
export const tellInvited = (tx: Tx, actor: Actor, event: Docking, participant: Docking['participants'][number]): Promise<void> =>
  tellParticipant(tx, actor, participant, { kind: 'docking_invited', params: aboutOf(event), path: `/docking-events/${event.id}`, dedupeKey: `docking-invited:${participant.id}` })

async function tellWithdrawn(tx: Tx, actor: Actor, event: Docking, reason: string | null): Promise<void> {
  for (const one of expected(event.participants)) await tellParticipant(tx, actor, one, { kind: 'docking_withdrawn', params: { ...aboutOf(event), reason: reason ?? '—' }, path: `/docking-events/${event.id}` })
}

/** The row by which reports count the event; the one it has already stays. */
async function register(tx: Tx, actor: Actor, event: Docking): Promise<void> {
  if (event.eventId) return
  const came = event.participants.filter(({ answer }) => answer === 'accepted')
  const meetings = await currentMeetings(tx, event.id)
  const eventId = await insertRegistered(tx, actor, 'event', {
    title: event.title,
    kind: 'docking',
    startsOn: { on: event.on, precision: 'day' },
    endsOn: event.on,
    place: event.place?.slice(0, 200) ?? null,
    participants: came.length,
    firms: came.filter(({ side }) => side === 'firm').map(({ name }) => name).join('、').slice(0, 1000) || null,
    content: event.description,
    result: `安排一对一洽谈${meetings.length}场`,
    isSample: event.isSample,
  })
  await tx.dockingEvent.update({ where: { id: event.id }, data: { eventId } })
}
