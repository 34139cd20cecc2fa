import * as fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { visitor } from '~/domain/actor'
import { addDays } from '~/domain/calendar'
import { introductionFacts, introductionFactsSelect } from '~/domain/facts.server'
import { dealingsOf } from '~/domain/introductions/dealings.server'
import { receiveUploads } from '~/platform/upload.server'
import { atOnce } from '~/domain/files/fileKinds'
import { fileForDownload } from '~/domain/files/files.server'
import { db } from '~/platform/db.server'
import { queriesOf } from '@tests/setup/queries'
import { acceptIntroduction, declineIntroduction, reviveIntroduction } from './answers.server'
import { introductionsWhere } from './conditions.server'
import { listIntroductions } from './introductions.server'
import { introductionFilter, introductionStates, sides } from './introductions.schema'
import { outcomeOf, type Pair, person, plantPair, start } from './introductions.fixture'
import { isTurnOf, turnOf } from './life'
import { meetingSchema } from './meetings.schema'
import { cancelMeeting, changeMeeting, meetingCalendar, setMeeting } from './meetings.server'
import { getIntroduction } from './page.server'
import { noteIntroduction, planIntroduction } from './plan.server'
import { sendMessage } from './talk.server'

const filterOf = (search: string) => introductionFilter(new URLSearchParams(search))

async function talking(): Promise<Pair & { id: string }> {
  const pair = await plantPair()
  const id = await start(pair, pair.member)
  await acceptIntroduction(pair.expert, id, 'expert')
  return { ...pair, id }
}

describe('the list', () => {
  it('asks the database the same question about turns as the rule', async () => {
    const { officer, need } = await plantPair()
    const silent = await db().expert.create({ data: { name: '无账号样例' } })
    const { professor } = await plantPair()
    const moment = new Date()
    const drawn = fc.record({
      state: fc.constantFrom(...introductionStates),
      firmAcceptedAt: fc.option(fc.constant(moment)),
      expertAcceptedAt: fc.option(fc.constant(moment)),
      nextStep: fc.option(fc.constant('寄样')),
      nextStepBy: fc.option(fc.constantFrom(...sides)),
      expertId: fc.constantFrom(silent.id, professor.id),
    })
    await db().introduction.createMany({ data: fc.sample(drawn, { numRuns: 150, seed: 7 }).map((row) => ({ ...row, needId: need.id })) })
    const rows = await db().introduction.findMany({ where: { needId: need.id }, select: { id: true, nextStep: true, nextStepBy: true, ...introductionFactsSelect } })
    for (const turn of sides) {
      const asked = await db().introduction.findMany({ where: { AND: [introductionsWhere(officer, { turn }), { needId: need.id }] }, select: { id: true } })
      const ruled = rows.filter((row) => isTurnOf(turn, turnOf({ ...row, ...introductionFacts(row) })))
      expect(asked.map(({ id }) => id).sort()).toEqual(ruled.map(({ id }) => id).sort())
    }
  })

  it('shows the stuck ones, the oldest first, and to each side its own', async () => {
    const now = addDays(new Date(), 400)
    const [old, older, fresh] = [await talking(), await talking(), await talking()]
    for (const [it, days] of [[old, 20], [older, 30], [fresh, 2]] as const) await db().introduction.update({ where: { id: it.id }, data: { lastActivityAt: addDays(now, -days) } })
    const { rows } = await listIntroductions(old.officer, filterOf('stuck=on&state=accepted'), now)
    const ids = rows.map(({ id }) => id)
    expect(ids).not.toContain(fresh.id)
    expect(ids.indexOf(older.id)).toBeLessThan(ids.indexOf(old.id))
    expect((await listIntroductions(old.member, filterOf(''), now)).rows).toMatchObject([{ id: old.id, mine: true, waitingDays: 20 }])
    expect((await listIntroductions(visitor, filterOf('turn=mine'), now)).rows).toEqual([])
  })

  it('counts what the reader has not read', async () => {
    const it = await talking()
    await sendMessage(it.member, it.id, '您好')
    const unread = async () => (await listIntroductions(it.expert, filterOf(''))).rows[0]!.unread
    expect(await unread()).toBe(1)
    await getIntroduction(it.expert, it.id, 1)
    expect(await unread()).toBe(0)
  })
})

describe('an introduction’s page', () => {
  let it_: Awaited<ReturnType<typeof talking>>

  beforeAll(async () => {
    it_ = await talking()
  })

  it('is for its two sides and the bureau alone, the notes for the bureau alone', async () => {
    await noteIntroduction(it_.officer, it_.id, '只给科技局看')
    const other = await plantPair()
    for (const stranger of [other.member, other.expert, await person({ expertId: other.professor.id, delegate: true })]) expect(await outcomeOf(getIntroduction(stranger, it_.id, 1))).toBe('not_found')
    for (const reader of [it_.member, it_.expert]) expect(JSON.stringify(await getIntroduction(reader, it_.id, 1))).not.toContain('只给科技局看')
    expect(JSON.stringify(await getIntroduction(it_.officer, it_.id, 1))).toContain('只给科技局看')
  })

  it('shows no word of the need to an expert who has declined it, if it was for matched readers only', async () => {
    const pair = await plantPair({ need: { disclosure: 'matched', hideEnterprise: true, title: '机密难题' } })
    const id = await start(pair, pair.member)
    await declineIntroduction(pair.expert, id, { side: 'expert', reason: 'not_my_field', note: null })
    const shown = JSON.stringify(await getIntroduction(pair.expert, id, 1))
    for (const secret of ['机密难题', pair.firm.name]) expect(shown).not.toContain(secret)
  })

  it('marks what is new, pages the talk with the latest at the bottom, and keeps its files to those who talk', async () => {
    for (let count = 1; count <= 23; count++) await sendMessage(it_.member, it_.id, `第${count}句`)
    const form = new FormData()
    form.set('file', new File(['%PDF-1.7 样品清单'], '样品清单.pdf'))
    const { files } = await receiveUploads(new Request('http://localhost/', { method: 'POST', body: form }), 'file', { ...atOnce, optional: true })
    await sendMessage(it_.expert, it_.id, null, files)
    const { talk } = await getIntroduction(it_.expert, it_.id, 1)
    expect(talk!.messages.map(({ body, unread }) => [body, unread]).slice(-2)).toEqual([['第23句', true], ['', false]])
    expect([talk!.messages.length, talk!.pages]).toEqual([20, 2])
    expect((await getIntroduction(it_.expert, it_.id, 2)).talk!.messages.map(({ body, unread }) => [body, unread])[0]).toEqual(['第1句', false])
    const [file] = talk!.messages.at(-1)!.files
    expect((await fileForDownload(it_.member, file!.id)).name).toBe('样品清单.pdf')
    expect(await outcomeOf(fileForDownload((await plantPair()).member, file!.id))).toBe('not_found')
    expect(await outcomeOf(sendMessage(it_.member, it_.id, null))).toContain('invalid')
  })

  it('asks the database no more often for a long talk than for a short one', async () => {
    const [short, long] = [await talking(), await talking()]
    await sendMessage(short.member, short.id, '您好')
    for (let count = 0; count < 15; count++) {
      await sendMessage(long.member, long.id, '您好')
      await noteIntroduction(long.officer, long.id, '电话')
    }
    const counted = async (id: string) => {
      await getIntroduction(short.officer, id, 1)
      return queriesOf(() => getIntroduction(short.officer, id, 1))
    }
    const few = await counted(short.id)
    expect(await counted(long.id)).toBeLessThanOrEqual(few + 1)
    expect(few).toBeLessThanOrEqual(45)
    const list = () => listIntroductions(short.officer, filterOf(''))
    const before = await queriesOf(list)
    for (let count = 0; count < 4; count++) await talking()
    expect(await queriesOf(list)).toBeLessThanOrEqual(before)
    expect(before).toBeLessThanOrEqual(15)
  })

  it('shows a step that is overdue', async () => {
    await planIntroduction(it_.member, it_.id, { nextStep: '寄样', nextStepOn: new Date('2026-01-01'), nextStepBy: 'expert' })
    expect((await getIntroduction(it_.expert, it_.id, 1)).introduction).toMatchObject({ overdue: true, turn: { whose: 'expert', expected: 'next_step' } })
  })
})

describe('a meeting', () => {
  const input = (changes = {}) => meetingSchema.parse({ title: '首次洽谈，样品与“参数”', day: '2026-12-01', from: '09:30', until: '11:00', place: '县科技局三楼', ...changes })
  const lineOf = (file: string, name: string) => file.replace(/\r\n[ \t]/g, '').split('\r\n').find((line) => line.startsWith(name))

  it('goes into calendars by the county’s clock, with one identity, a rising sequence, and a method that cancels', async () => {
    const it = await talking()
    await setMeeting(it.expert, it.id, input(), new Date('2026-11-23'))
    const { id } = await db().meeting.findFirstOrThrow({ where: { introductionId: it.id } })
    expect((await db().introduction.findUniqueOrThrow({ where: { id: it.id } })).state).toBe('talks')
    const file = () => meetingCalendar(it.member, id, 'https://lianyan.example')
    const first = await file()
    expect(lineOf(first, 'METHOD')).toBe('METHOD:PUBLISH')
    expect(lineOf(first, 'DTSTART;')).toBe('DTSTART;TZID=Asia/Shanghai:20261201T093000')
    expect(lineOf(first, 'DTEND;')).toBe('DTEND;TZID=Asia/Shanghai:20261201T110000')
    expect(first).toContain('BEGIN:VTIMEZONE\r\nTZID:Asia/Shanghai\r\n')
    expect([lineOf(first, 'UID'), lineOf(first, 'SEQUENCE')]).toEqual([`UID:${id}@lianyan.example`, 'SEQUENCE:0'])
    expect(first.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    await changeMeeting(it.member, id, input({ from: '14:00', until: '15:00' }))
    const changed = await file()
    expect([lineOf(changed, 'UID'), lineOf(changed, 'SEQUENCE'), lineOf(changed, 'DTSTART;')]).toEqual([lineOf(first, 'UID'), 'SEQUENCE:1', 'DTSTART;TZID=Asia/Shanghai:20261201T140000'])
    await cancelMeeting(it.member, id)
    const cancelled = await file()
    expect([lineOf(cancelled, 'METHOD'), lineOf(cancelled, 'STATUS'), lineOf(cancelled, 'SEQUENCE')]).toEqual(['METHOD:CANCEL', 'STATUS:CANCELLED', 'SEQUENCE:2'])
    expect(await outcomeOf(changeMeeting(it.member, id, input()))).toBe('conflict meetingCancelled')
    const stranger = (await plantPair()).expert
    expect(await outcomeOf(meetingCalendar(stranger, id, 'https://lianyan.example'))).toBe('not_found')
    expect(await outcomeOf(cancelMeeting(stranger, id))).toBe('forbidden')
  })

  it('cannot be set for a time that has passed', async () => {
    const it = await talking()
    expect(await outcomeOf(setMeeting(it.expert, it.id, input(), new Date('2026-12-02')))).toBe('invalid day')
  })

  it('must end after it begins', () => {
    expect(meetingSchema.safeParse({ title: '会', day: '2026-12-01', from: '10:00', until: '09:00' }).success).toBe(false)
  })
})

describe('what a pair has had to do with each other', () => {
  it('is told with the reason from the list, from either side, until it is undone', async () => {
    const pair = await plantPair()
    const id = await start(pair, pair.member)
    const told = async () => [(await dealingsOf({ needId: pair.need.id })).get(pair.professor.id), (await dealingsOf({ expertId: pair.professor.id })).get(pair.need.id)]
    expect(await told()).toEqual(Array(2).fill({ current: { id, state: 'proposed' }, last: null }))
    await declineIntroduction(pair.expert, id, { side: 'expert', reason: 'not_my_field', note: null })
    expect(await told()).toEqual(Array(2).fill({ current: null, last: { kind: 'declined', reason: 'not_my_field' } }))
    await reviveIntroduction(pair.officer, id, null)
    expect(await told()).toEqual(Array(2).fill({ current: { id, state: 'proposed' }, last: null }))
  })
})
