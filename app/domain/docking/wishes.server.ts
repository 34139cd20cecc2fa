import type { Actor } from '~/domain/actor'
import { FieldErrors, found } from '~/domain/errors'
import { needFacts, needFactsSelect } from '~/domain/facts.server'
import { recordChange } from '~/domain/history/history.server'
import { can } from '~/domain/permissions'
import { permit } from '~/domain/permit.server'
import { lockRow } from '~/domain/records/lock.server'
import { db, inTransaction } from '~/platform/db.server'
import type { wishesOf } from './docking.schema'
import { keyOf } from './plan'
import { expected, participantFacts, readDocking, readParticipant } from './reading.server'
import { pairScores } from './scores.server'

/** Whom a participant can wish to meet, those that fit best first, with the wishes so far. */
export async function wishesForEditing(actor: Actor, participantId: string) {
  const { eventId } = await readParticipant(participantId)
  const event = await readDocking(db(), eventId)
  const own = found(event.participants.find(({ id }) => id === participantId))
  permit(actor, 'docking_participant.view', participantFacts(own, event.state))
  permit(actor, 'docking_participant.wish', participantFacts(own, event.state))
  const [scores, wishes, readable] = await Promise.all([pairScores(event.participants), db().dockingWish.findMany({ where: { fromId: participantId } }), readableNeeds(actor, event.id)])
  const others = expected(event.participants).filter(({ side }) => side !== own.side)
  const choices = others.flatMap((other) => {
    const pair = scores.get(own.side === 'firm' ? keyOf({ firm: own.id, expert: other.id }) : keyOf({ firm: other.id, expert: own.id }))
    const wish = wishes.find(({ toId }) => toId === other.id)
    return pair ? [{ id: other.id, name: other.name, of: other.of, recordId: other.recordId, side: other.side, isSample: other.isSample, score: pair.score, band: pair.band, best: pair.need, rank: wish?.rank ?? null, need: wish?.needId ?? null, needs: other.needs.filter(({ id }) => readable.has(id)) }] : []
  })
  return { event: { id: event.id, title: event.title }, own: { id: own.id, name: own.name, side: own.side }, choices: choices.sort((one, other) => other.score - one.score) }
}

/** Needs brought to an event that the actor may read together with their firm. */
async function readableNeeds(actor: Actor, eventId: string): Promise<Set<string>> {
  const rows = await db().need.findMany({ where: { dockingNeeds: { some: { participant: { eventId } } } }, select: { id: true, ...needFactsSelect } })
  return new Set(rows.filter((row) => can(actor, 'need.view', needFacts(row)) && can(actor, 'need.viewEnterprise', needFacts(row))).map(({ id }) => id))
}

/** Replaces a participant's wishes; the event's id. Throws FieldErrors where nobody of the other side is meant. */
export function saveWishes(actor: Actor, participantId: string, wishes: ReturnType<typeof wishesOf>): Promise<string> {
  return inTransaction(async (tx) => {
    const { eventId } = found(await tx.dockingParticipant.findUnique({ where: { id: participantId }, select: { eventId: true } }))
    await lockRow(tx, 'DockingEvent', eventId)
    const event = await readDocking(tx, eventId)
    const own = found(event.participants.find(({ id }) => id === participantId))
    permit(actor, 'docking_participant.view', participantFacts(own, event.state))
    permit(actor, 'docking_participant.wish', participantFacts(own, event.state))
    const others = new Map(event.participants.filter(({ side }) => side !== own.side).map((one) => [one.id, one]))
    if (wishes.some(({ to }) => !others.has(to))) throw new FieldErrors({ wishes: 'choice' })
    const before = await tx.dockingWish.findMany({ where: { fromId: participantId }, orderBy: { rank: 'asc' } })
    await tx.dockingWish.deleteMany({ where: { fromId: participantId } })
    const brought = (to: string, need: string | null) => (others.get(to)!.needs.some(({ id }) => id === need) ? need : null)
    await tx.dockingWish.createMany({ data: wishes.map(({ to, rank, need }) => ({ eventId, fromId: participantId, toId: to, rank, needId: brought(to, need) })) })
    const told = (rows: { to: string; rank: number }[]) => rows.map(({ to, rank }) => `${rank}. ${others.get(to)?.name ?? ''}`).sort()
    await recordChange(tx, actor, { action: 'edit', kind: 'docking_event', id: eventId, changes: { participant: [null, own.name], wishes: [told(before.map(({ toId, rank }) => ({ to: toId, rank }))), told(wishes)] } })
    return eventId
  })
}
