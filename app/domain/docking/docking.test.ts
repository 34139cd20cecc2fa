import { beforeEach, describe, expect, it } from 'vitest'
import { today } from '~/domain/calendar'
import { outcomeOf, person, type Pair, plantPair } from '~/domain/introductions/introductions.fixture'
import { db } from '~/platform/db.server'
import { acceptPlan, undoPlan } from './accepting.server'
import { checkInToken, readCheckInToken } from './checkIn.server'
import { createDocking } from './events.server'
import { moveMeeting } from './meetingPage.server'
import { saveNote } from './notes.server'
import { dockingPage } from './page.server'
import { answerInvitation, inviteRecords, pressParticipant } from './participants.server'
import { requestPlan, requestReplan } from './planning.server'
import { currentMeetings } from './reading.server'
import { setRule } from './rules.server'
import { board, schedulePage } from './schedule.server'
import { stepDocking } from './steps.server'
import { saveWishes, wishesForEditing } from './wishes.server'

let pairs: Pair[]
let eventId: string
const officer = () => pairs[0]!.officer

const presence = { answer: 'accepted' as const, reason: null, fromRound: null, untilRound: null, meetingsMost: null, needs: [] as string[] }

/** An event tomorrow of three rounds, the second a break, with three firms and experts. */
beforeEach(async () => {
  pairs = await Promise.all([plantPair(), plantPair(), plantPair()])
  const startsAt = new Date(Date.now() + 86_400_000)
  eventId = await createDocking(officer(), { title: '对接会', on: today(startsAt), place: '三楼', description: null, startsAt, roundMinutes: 20, rounds: 3, breaks: [2], tables: ['甲', '乙', '丙'], meetingsMost: null })
  await inviteRecords(officer(), eventId, pairs.flatMap(({ firm, professor }) => [{ kind: 'enterprise' as const, id: firm.id }, { kind: 'expert' as const, id: professor.id }]))
  await stepDocking(officer(), eventId, 'open')
}, 30_000)

const participant = async (of: { enterpriseId: string } | { expertId: string }) => (await db().dockingParticipant.findFirstOrThrow({ where: { eventId, ...of } })).id
const firm = (index: number) => participant({ enterpriseId: pairs[index]!.firm.id })
const expert = (index: number) => participant({ expertId: pairs[index]!.professor.id })

/** Everyone wishes their counterpart; the timetable is made and put in use. */
async function planned() {
  for (const [index, { member }] of pairs.entries()) await saveWishes(member, await firm(index), [{ to: await expert(index), rank: 1, need: null }])
  await acceptPlan(officer(), await requestPlan(officer(), eventId))
  return currentMeetings(db(), eventId)
}

const places = async () => (await currentMeetings(db(), eventId)).map(({ firmId, expertId, round, tableId }) => `${firmId} ${expertId} ${round} ${tableId}`).sort()

const told = async (userId: string) => (await db().notification.findMany({ where: { userId }, orderBy: { createdAt: 'asc' } })).map(({ kind }) => kind)

describe('planning a docking event', () => {
  it('asks the participants, fulfils wishes, and tells everybody their schedule', async () => {
    const meetings = await planned()
    for (const [index, { member }] of pairs.entries()) {
      const [own, other] = [await firm(index), await expert(index)]
      expect(meetings.some(({ firmId, expertId }) => firmId === own && expertId === other)).toBe(true)
      expect(await told(member.userId)).toEqual(['docking_invited', 'docking_planned'])
    }
    expect(meetings.every(({ round }) => round !== 2)).toBe(true)
    expect((await db().dockingEvent.findUniqueOrThrow({ where: { id: eventId } })).state).toBe('planned')
  })

  it('keeps apart whom the bureau or the expert keeps apart, though they wish each other', async () => {
    await setRule(officer(), eventId, { firm: await firm(0), expert: await expert(0), kind: 'forbidden', reason: null })
    await db().expertConflict.create({ data: { expertId: pairs[1]!.professor.id, enterpriseId: pairs[1]!.firm.id, name: pairs[1]!.firm.name } })
    const apart = [`${await firm(0)} ${await expert(0)}`, `${await firm(1)} ${await expert(1)}`]
    expect((await planned()).filter(({ firmId, expertId }) => apart.includes(`${firmId} ${expertId}`))).toEqual([])
    const { choices } = await wishesForEditing(officer(), await firm(1))
    expect(choices.map(({ id }) => id)).not.toContain(await expert(1))
  })

  it('re-plans after a no-show without moving anybody else, and one click takes it back', async () => {
    await planned()
    const before = await places()
    const gone = await expert(0)
    const planId = await requestReplan(officer(), eventId, { fromRound: 1, absent: [gone], late: null, lateRound: null, early: null, earlyRound: null, table: null })
    expect(await places()).toEqual(before)
    await acceptPlan(officer(), planId)
    const after = await places()
    expect(before.filter((place) => !place.includes(gone)).every((place) => after.includes(place))).toBe(true)
    expect(after.filter((place) => place.includes(gone))).toEqual([])
    expect(await told(pairs[0]!.member.userId)).toContain('docking_changed')
    await undoPlan(officer(), eventId)
    expect(await places()).toEqual(before)
    expect((await db().dockingParticipant.findUniqueOrThrow({ where: { id: gone } })).answer).not.toBe('absent')
  })

  it('plans nobody before they come or after they go, and takes a newcomer in', async () => {
    await answerInvitation(officer(), await firm(0), { ...presence, fromRound: 3 })
    const late = await firm(0)
    expect((await planned()).filter(({ firmId }) => firmId === late).map(({ round }) => round)).toEqual([3])
    const newcomer = await plantPair()
    await inviteRecords(officer(), eventId, [{ kind: 'enterprise', id: newcomer.firm.id }, { kind: 'expert', id: newcomer.professor.id }])
    await acceptPlan(officer(), await requestReplan(officer(), eventId, { fromRound: 1, absent: [], late: null, lateRound: null, early: null, earlyRound: null, table: null }))
    const added = await participant({ expertId: newcomer.professor.id })
    expect((await currentMeetings(db(), eventId)).some(({ expertId }) => expertId === added)).toBe(true)
  })

  it('moves a meeting by hand only to a free place', async () => {
    const [one, other] = (await planned()).filter(({ round }) => round === 1)
    expect(await outcomeOf(moveMeeting(officer(), one!.id, `1 ${other!.tableId}`).catch((error: { fields?: object }) => Promise.reject({ code: 'fields', detail: JSON.stringify(error.fields) })))).toContain('dockingClash_tableTaken')
    expect(await outcomeOf(moveMeeting(officer(), one!.id, `2 ${one!.tableId}`).catch((error: { fields?: object }) => Promise.reject({ code: 'fields', detail: JSON.stringify(error.fields) })))).toContain('dockingClash_break')
  })
})

describe('what participants see', () => {
  it('is their own day and the board, not others’ schedules, wishes or drafts', async () => {
    await planned()
    const [own, other] = [await firm(0), await firm(1)]
    const { member } = pairs[0]!
    expect((await schedulePage(member, own, 'http://portal')).rounds.some(({ meeting }) => meeting)).toBe(true)
    expect(await outcomeOf(schedulePage(member, other, 'http://portal'))).toBe('not_found')
    expect(await outcomeOf(wishesForEditing(member, other))).toBe('not_found')
    expect((await dockingPage(member, eventId)).office).toBeNull()
    expect((await board(member, eventId)).rounds).toHaveLength(3)
    const stranger = await person({ enterpriseId: (await plantPair()).firm.id })
    expect(await outcomeOf(dockingPage(stranger, eventId))).toBe('not_found')
  })

  it('is checked in by a code that nobody can make up', async () => {
    const own = await firm(0)
    expect(readCheckInToken(checkInToken(own))).toBe(own)
    expect(readCheckInToken(`${own}.${checkInToken(await firm(1)).split('.')[1]}`)).toBeNull()
    expect(await outcomeOf(pressParticipant(pairs[0]!.member, { participant: own, press: 'checkIn', reason: null }))).toBe('forbidden')
    await pressParticipant(officer(), { participant: own, press: 'checkIn', reason: null })
    expect((await db().dockingParticipant.findUniqueOrThrow({ where: { id: own } })).checkedInAt).not.toBeNull()
  })
})

describe('after the meetings', () => {
  it('begins an introduction once both sides are interested', async () => {
    const meetings = await planned()
    await stepDocking(officer(), eventId, 'run')
    const [own, other] = [await firm(0), await expert(0)]
    const { id } = meetings.find(({ firmId, expertId }) => firmId === own && expertId === other)!
    expect(await saveNote(pairs[0]!.expert, id, { side: 'expert', outcome: 'interested', text: '可做小试' })).toBe(false)
    expect(await outcomeOf(saveNote(pairs[1]!.member, id, { side: 'firm', outcome: 'interested', text: null }))).toBe('not_found')
    expect(await saveNote(pairs[0]!.member, id, { side: 'firm', outcome: 'interested', text: null })).toBe(true)
    expect(await db().introduction.findFirst({ where: { needId: pairs[0]!.need.id, expertId: pairs[0]!.professor.id } })).toMatchObject({ state: 'proposed', origin: 'firm_request' })
  })

  it('enters the event into the register that reports count', async () => {
    await planned()
    await stepDocking(officer(), eventId, 'finish')
    const { eventId: row } = await db().dockingEvent.findUniqueOrThrow({ where: { id: eventId } })
    expect(await db().event.findUniqueOrThrow({ where: { id: row! } })).toMatchObject({ kind: 'docking', title: '对接会', state: 'active' })
    expect(await outcomeOf(requestPlan(officer(), eventId))).toBe('forbidden')
  })
})
