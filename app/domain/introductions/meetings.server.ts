import type { Meeting } from '@prisma-client'
import type { Actor, SignedInActor } from '~/domain/actor'
import { DomainError, FieldErrors, found } from '~/domain/errors'
import { introductionFacts, introductionFactsSelect } from '~/domain/facts.server'
import { changesBetween } from '~/domain/history/changes'
import { recordChange } from '~/domain/history/history.server'
import { permit } from '~/domain/permit.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { calendarFile } from './calendarFile.server'
import { type Held, introductionForChange } from './change.server'
import type { MeetingInput } from './meetings.schema'
import { goOn } from './talk.server'
import { nameOf, othersThan, tell } from './telling.server'

/** Sets a date to meet, which makes a talk of an accepted introduction. Throws `FieldErrors` where it has passed. */
export function setMeeting(actor: SignedInActor, introductionId: string, input: MeetingInput, now = new Date()): Promise<void> {
  return inTransaction(async (tx) => {
    const it = await introductionForChange(tx, introductionId)
    permit(actor, 'introduction.talk', introductionFacts(it))
    if (input.endsAt < now) throw new FieldErrors({ day: 'dayPast' })
    const meeting = await tx.meeting.create({ data: { ...input, introductionId, createdById: actor.userId } })
    await recordChange(tx, actor, { action: 'edit', kind: 'introduction', id: introductionId, changes: changesBetween({}, { meeting: meeting.title, startsAt: meeting.startsAt }) })
    await goOn(tx, actor, it, { talks: true, now })
    await tellOf(tx, actor, it, meeting, 'meeting_set')
  })
}

/** Changes a meeting; calendars learn it from its higher sequence. */
export const changeMeeting = (actor: SignedInActor, id: string, input: MeetingInput, now = new Date()): Promise<string> =>
  alterMeeting(actor, id, input, 'meeting_changed', now)

/** Cancels a meeting; it stays in sight, struck out. */
export const cancelMeeting = (actor: SignedInActor, id: string, now = new Date()): Promise<string> => alterMeeting(actor, id, { cancelledAt: now }, 'meeting_cancelled', now)

/** Returns the introduction that the meeting belongs to. Throws `conflict` where it was cancelled before. */
function alterMeeting(actor: SignedInActor, id: string, fields: MeetingInput | { cancelledAt: Date }, kind: 'meeting_changed' | 'meeting_cancelled', now: Date): Promise<string> {
  return inTransaction(async (tx) => {
    const { introductionId } = found(await tx.meeting.findUnique({ where: { id }, select: { introductionId: true } }))
    const it = await introductionForChange(tx, introductionId)
    permit(actor, 'introduction.talk', introductionFacts(it))
    const before = await tx.meeting.findUniqueOrThrow({ where: { id } })
    if (before.cancelledAt) throw new DomainError('conflict', 'meetingCancelled')
    const meeting = await tx.meeting.update({ where: { id }, data: { ...fields, sequence: { increment: 1 } } })
    await recordChange(tx, actor, { action: 'edit', kind: 'introduction', id: introductionId, changes: changesBetween({ ...before }, { ...fields }) })
    await goOn(tx, actor, it, { talks: false, now })
    await tellOf(tx, actor, it, meeting, kind)
    return introductionId
  })
}

async function tellOf(tx: Tx, actor: SignedInActor, it: Held, meeting: Meeting, kind: 'meeting_set' | 'meeting_changed' | 'meeting_cancelled'): Promise<void> {
  const { title, startsAt, place, link } = meeting
  const params = { title: it.need.title, from: nameOf(actor, it), meeting: title, startsAt: startsAt.toISOString(), place: place ?? link ?? '—' }
  await tell(tx, actor, it, othersThan(actor, it), { kind, params })
}

const withIntroduction = { introduction: { select: { ...introductionFactsSelect, need: { select: { title: true, ...introductionFactsSelect.need.select } } } } } as const

/** A meeting's form, for those who may change it. Throws `not_found` where it belongs to another introduction. */
export async function meetingForEditing(actor: SignedInActor, introductionId: string, id: string) {
  const { introduction, ...meeting } = found(await db().meeting.findUnique({ where: { id, introductionId }, include: withIntroduction }))
  permit(actor, 'introduction.view', introductionFacts(introduction))
  permit(actor, 'introduction.talk', introductionFacts(introduction))
  const { title, place, link, note, startsAt, endsAt, cancelledAt } = meeting
  return { need: introduction.need.title, cancelled: !!cancelledAt, values: { title, place, link, note, ...clockOf(startsAt, endsAt) } }
}

/** A new meeting's form: what stands in it at first. */
export async function meetingToSet(actor: SignedInActor, introductionId: string) {
  const introduction = found(await db().introduction.findUnique({ where: { id: introductionId }, select: withIntroduction.introduction.select }))
  permit(actor, 'introduction.view', introductionFacts(introduction))
  permit(actor, 'introduction.talk', introductionFacts(introduction))
  return { need: introduction.need.title, first: (await db().meeting.count({ where: { introductionId } })) === 0 }
}

/** Day and times as the form's fields take them, by the bureau's clock. */
function clockOf(startsAt: Date, endsAt: Date) {
  const local = (moment: Date) => new Date(moment.getTime() + 8 * 3_600_000).toISOString()
  return { day: local(startsAt).slice(0, 10), from: local(startsAt).slice(11, 16), until: local(endsAt).slice(11, 16) }
}

/** A meeting as a calendar file, for those who may see its introduction. */
export async function meetingCalendar(actor: Actor, id: string, origin: string) {
  const { introduction, ...meeting } = found(await db().meeting.findUnique({ where: { id }, include: withIntroduction }))
  permit(actor, 'introduction.view', introductionFacts(introduction))
  return calendarFile({ ...meeting, about: introduction.need.title, url: new URL(`/introductions/${meeting.introductionId}`, origin).href })
}
