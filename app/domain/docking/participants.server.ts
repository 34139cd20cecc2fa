import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { type Changes, changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { recordsMeant } from '~/domain/records/meant.server'
import { inTransaction, type Tx } from '~/platform/db.server'
import { changeDocking } from './change.server'
import type { Invitation, ParticipantPress, PresenceInput } from './docking.schema'
import { type Docking, participantFacts, readDocking } from './reading.server'
import { tellInvited } from './steps.server'
import { tellBureau } from './telling.server'

/** Asks a firm or an expert to take part; told at once where the event is open. Throws FieldErrors for a name nobody or several bear, and for who is asked already. */
export function inviteParticipant(actor: Actor, eventId: string, { side, name, nameRef }: Invitation): Promise<void> {
  return changeDocking(actor, eventId, async (tx, event) => {
    const kind = side === 'firm' ? 'enterprise' : 'expert'
    const candidates = await recordsMeant(tx, { name, kind, ref: nameRef })
    const [only, ...more] = candidates
    if (!only) throw new FieldErrors({ name: 'unknownParty' })
    if (more.length > 0) throw new FieldErrors({ name: `ambiguousParty|${JSON.stringify({ names: candidates.map(({ name, of }) => (of ? `${name}（${of}）` : name)).join('、') })}` })
    await addRecord(tx, actor, event, kind, only.id)
    return { changes: { participants: [null, only.name] }, result: undefined }
  })
}

/** Asks the firms or experts that were ticked among the suggestions; those asked already are left out. */
export function inviteRecords(actor: Actor, eventId: string, records: { kind: 'enterprise' | 'expert'; id: string }[]): Promise<void> {
  return changeDocking(actor, eventId, async (tx, event) => {
    const asked = new Set(event.participants.map(({ recordId }) => recordId))
    const fresh = records.filter(({ id }) => !asked.has(id))
    for (const { kind, id } of fresh) await addRecord(tx, actor, event, kind, id)
    const changes: Changes = fresh.length > 0 ? { participants: [null, fresh.length] } : {}
    return { changes, result: undefined }
  })
}

async function addRecord(tx: Tx, actor: Actor, event: Docking, kind: 'enterprise' | 'expert', id: string): Promise<void> {
  if (event.participants.some(({ recordId }) => recordId === id)) throw new FieldErrors({ name: 'dockingAsked' })
  const open = kind === 'enterprise' ? await tx.need.findMany({ where: { enterpriseId: id, state: { in: ['published', 'in_talks'] } }, select: { id: true } }) : []
  const row = await tx.dockingParticipant.create({ data: { eventId: event.id, [`${kind}Id`]: id, needs: { create: open.map((need) => ({ needId: need.id })) } } })
  if (event.state === 'draft') return
  const { participants } = await readDocking(tx, event.id)
  await tellInvited(tx, actor, event, found(participants.find((one) => one.id === row.id)))
}

/** Answers for a participant: whether they come, from when to when, how often they meet, with which needs. The bureau is told who stays away. */
export function answerInvitation(actor: Actor, participantId: string, { needs, ...input }: PresenceInput): Promise<string> {
  return changeParticipant(actor, participantId, async (tx, event, before) => {
    const { answer, reason, untilRound, meetingsMost } = input
    const after = { answer, reason, untilRound, meetingsMost, fromRound: input.fromRound ?? 1 }
    if (after.fromRound > event.rounds) throw new FieldErrors({ fromRound: 'dockingBreak' })
    await tx.dockingParticipant.update({ where: { id: participantId }, data: after })
    if (before.enterpriseId) await replaceNeeds(tx, participantId, before.enterpriseId, needs)
    if (answer === 'declined' && before.answer !== 'declined') await tellBureau(tx, actor, { kind: 'docking_declined', params: { title: event.title, from: before.name, reason: reason ?? '—' }, path: `/docking-events/${event.id}` })
    return changesBetween({ ...before }, after)
  })
}

async function replaceNeeds(tx: Tx, participantId: string, enterpriseId: string, ids: string[]): Promise<void> {
  const own = await tx.need.findMany({ where: { id: { in: ids }, enterpriseId, state: { in: ['published', 'in_talks'] } }, select: { id: true } })
  await tx.dockingParticipantNeed.deleteMany({ where: { participantId } })
  await tx.dockingParticipantNeed.createMany({ data: own.map(({ id }) => ({ participantId, needId: id })) })
}

const answers = { accept: 'accepted', decline: 'declined', absent: 'absent', present: 'accepted' } as const

/** A button beside a participant: their answer, or that they are there. */
export function pressParticipant(actor: Actor, { participant, press, reason }: ParticipantPress, now = new Date()): Promise<string> {
  return changeParticipant(actor, participant, async (tx, event, before) => {
    if (press !== 'accept' && press !== 'decline') permit(actor, 'docking_event.create')
    const checks = press === 'checkIn' || press === 'checkOut'
    const after = checks ? { checkedInAt: press === 'checkIn' ? now : null, ...(before.answer === 'accepted' ? {} : { answer: 'accepted' as const }) } : { answer: answers[press], reason }
    await tx.dockingParticipant.update({ where: { id: participant }, data: after })
    if (press === 'decline') await tellBureau(tx, actor, { kind: 'docking_declined', params: { title: event.title, from: before.name, reason: reason ?? '—' }, path: `/docking-events/${event.id}` })
    return changesBetween({ ...before }, after)
  })
}

/** Changes a participant whom the actor may answer for; the event's id. */
function changeParticipant(actor: Actor, id: string, work: (tx: Tx, event: Docking, before: Docking['participants'][number]) => Promise<Changes>): Promise<string> {
  return inTransaction(async (tx) => {
    const { eventId } = found(await tx.dockingParticipant.findUnique({ where: { id }, select: { eventId: true } }))
    await lockRow(tx, 'DockingEvent', eventId)
    const event = await readDocking(tx, eventId)
    const before = found(event.participants.find((one) => one.id === id))
    permit(actor, 'docking_participant.view', participantFacts(before, event.state))
    permit(actor, 'docking_participant.answer', participantFacts(before, event.state))
    const changes = await work(tx, event, before)
    if (Object.keys(changes).length > 0) await recordChange(tx, actor, { action: 'edit', kind: 'docking_event', id: eventId, changes: { participant: [null, before.name], ...changes } })
    return eventId
  })
}
