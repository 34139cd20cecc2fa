import { isBureau, type SignedInActor } from '~/domain/actor'
import { DomainError, found } from '~/domain/errors'
import { recordChange } from '~/domain/history/history.server'
import { startIntroduction } from '~/domain/introductions/start.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction } from '~/platform/db.server'
import type { NoteInput } from './docking.schema'
import { meetingFacts } from './reading.server'
import { tellBureau } from './telling.server'

const withSides = {
  event: { select: { id: true, title: true, state: true } },
  firm: { select: { enterpriseId: true, enterprise: { select: { name: true } } } },
  expert: { select: { expertId: true, expert: { select: { name: true } } } },
  notes: true,
} as const

const readMeeting = async (id: string) => found(await db().dockingMeeting.findUnique({ where: { id }, include: withSides }))

type Side = NoteInput['side']

/** The sides for which an actor writes: their own; the bureau for all. */
export const sidesOf = (actor: SignedInActor, { enterpriseId, expertId }: { enterpriseId: string; expertId: string }): Side[] =>
  isBureau(actor) ? ['firm', 'expert', 'bureau'] : actor.enterpriseId === enterpriseId ? ['firm'] : actor.expertId === expertId ? ['expert'] : []

/** Writes down what a side takes from a meeting. Once both are interested an introduction begins, where the writer may begin one; else the bureau is told. Returns whether one began. */
export async function saveNote(actor: SignedInActor, meetingId: string, { side, outcome, text }: NoteInput): Promise<boolean> {
  const meeting = await readMeeting(meetingId)
  const facts = meetingFacts(meeting.event.state, meeting)
  permit(actor, 'docking_meeting.view', facts)
  permit(actor, 'docking_meeting.note', facts)
  if (!sidesOf(actor, facts).includes(side)) throw new DomainError('forbidden')
  const wasMutual = isMutual(meeting.notes)
  await inTransaction(async (tx) => {
    const data = { outcome, text, authorId: actor.userId }
    const before = meeting.notes.find((note) => note.side === side)
    await tx.dockingNote.upsert({ where: { meetingId_side: { meetingId, side } }, create: { meetingId, side, ...data }, update: data })
    const pair = `${meeting.firm.enterprise!.name} × ${meeting.expert.expert!.name}`
    await recordChange(tx, actor, { action: 'edit', kind: 'docking_event', id: meeting.event.id, changes: { pair: [null, pair], side: [null, side], outcome: [before?.outcome ?? null, outcome] } })
  })
  const { notes } = await readMeeting(meetingId)
  if (wasMutual || !isMutual(notes) || meeting.introductionId) return false
  return introduce(actor, meetingId)
}

/** Both sides want to go on. */
export const isMutual = (notes: { side: Side; outcome: string }[]): boolean => (['firm', 'expert'] as const).every((side) => notes.some((note) => note.side === side && note.outcome === 'interested'))

/** Begins introductions for all meetings of an event whose two sides are interested and that have none; how many began. */
export async function introduceAll(actor: SignedInActor, eventId: string): Promise<number> {
  permit(actor, 'docking_event.create')
  const meetings = await db().dockingMeeting.findMany({ where: { eventId, droppedAt: null, introductionId: null, needId: { not: null } }, include: { notes: true } })
  let began = 0
  for (const { id, notes } of meetings) if (isMutual(notes) && (await introduce(actor, id))) began += 1
  return began
}

/** Begins the introduction of a meeting's pair on its need; the bureau is told where that cannot be. */
async function introduce(actor: SignedInActor, meetingId: string): Promise<boolean> {
  const { needId, event, firm, expert, notes } = await readMeeting(meetingId)
  const words = notes.flatMap(({ side, text }) => (text && side !== 'bureau' ? [text] : []))
  const message = [`双方在“${event.title}”上见面后都愿意继续洽谈。`, ...words].join('\n').slice(0, 2000)
  try {
    if (!needId) throw new DomainError('conflict', 'dockingNoNeed')
    const introductionId = await startIntroduction(actor, { need: needId, expert: expert.expertId!, message, overrideReason: null, followUp: null })
    await db().dockingMeeting.update({ where: { id: meetingId }, data: { introductionId } })
    return true
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const params = { title: event.title, firm: firm.enterprise!.name, expert: expert.expert!.name }
    await inTransaction((tx) => tellBureau(tx, actor, { kind: 'docking_interest', params, path: `/docking-meetings/${meetingId}`, dedupeKey: `docking-interest:${meetingId}` }))
    return false
  }
}
