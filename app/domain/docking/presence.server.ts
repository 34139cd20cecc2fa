import type { Actor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { permit } from '~/domain/permit.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { readCheckInToken } from './checkIn.server'
import { dockingFacts, expected, participantFacts, readDocking, readParticipant } from './reading.server'

/** The form of a participant's presence and needs. */
export async function presenceForm(actor: Actor, participantId: string) {
  const { eventId } = await readParticipant(participantId)
  const event = await readDocking(db(), eventId)
  const own = found(event.participants.find(({ id }) => id === participantId))
  permit(actor, 'docking_participant.view', participantFacts(own, event.state))
  permit(actor, 'docking_participant.answer', participantFacts(own, event.state))
  const needs = own.enterpriseId ? await db().need.findMany({ where: { enterpriseId: own.enterpriseId, state: { in: ['published', 'in_talks'] } }, select: { id: true, title: true }, orderBy: { title: 'asc' } }) : []
  const { answer, reason, fromRound, untilRound, meetingsMost } = own
  return { event: { id: event.id, title: event.title, rounds: event.rounds }, own, needs, values: { answer: answer === 'absent' ? 'declined' : answer, reason, fromRound, untilRound, meetingsMost, needs: own.needs.map(({ id }) => id) } }
}

/** The desk at the entrance: who is expected, and who is here. */
export async function checkInDesk(actor: Actor, eventId: string) {
  const event = await readDocking(db(), eventId)
  permit(actor, 'docking_event.view', dockingFacts(event))
  permit(actor, 'docking_event.edit', dockingFacts(event))
  return { event: { id: event.id, title: event.title, state: event.state }, participants: [...expected(event.participants), ...event.participants.filter(({ answer }) => answer === 'absent')] }
}

/** The participant behind a printed code: for the desk to be checked in, for themselves their own schedule. Throws `not_found` for a wrong code. */
export async function checkInByCode(actor: Actor, token: string) {
  const own = await readParticipant(found(readCheckInToken(token)))
  const event = await readDocking(db(), own.eventId)
  if (can(actor, 'docking_event.create')) return { event: { id: event.id, title: event.title, state: event.state }, own, isDesk: true as const }
  if (!can(actor, 'docking_participant.view', participantFacts(own, event.state))) throw new DomainError('not_found')
  return { event: { id: event.id, title: event.title, state: event.state }, own, isDesk: false as const }
}
