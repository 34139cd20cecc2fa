import { describe, expect, it, vi } from 'vitest'
import { need } from '@tests/factories/records'
import { memberOf } from '@tests/factories/actors'
import type { SignedInActor } from '~/domain/actor'
import { plantAgreement } from '~/domain/progress/progress.fixture'
import { db } from '~/platform/db.server'
import { makeFeed, readFeed, revokeFeed } from './feed.server'
import { getSchedule } from './page.server'
import { scheduleFilter } from './schedule.schema'

vi.setConfig({ testTimeout: 30_000 })

const date = (day: string) => new Date(`${day}T00:00:00Z`)
const now = new Date('2028-02-10T04:00:00Z')
const origin = 'https://lianyan.example'

/** Something of every kind in February 2028, at the month's borders by the county's clock. */
async function plantMonth() {
  const world = await plantAgreement({ noticeOn: date('2028-02-01'), endsOn: date('2028-02-29') })
  const { id: agreementId, parties, firm, professor } = world
  await db().milestone.createMany({
    data: [
      { agreementId, title: '月初的里程碑', dueOn: date('2028-02-01'), partyId: parties.firm },
      { agreementId, title: '月末的义务', dueOn: date('2028-02-29'), kind: 'obligation' },
      { agreementId, title: '下月的里程碑', dueOn: date('2028-03-01') },
    ],
  })
  await db().fundingItem.create({ data: { agreementId, partyId: parties.firm, year: 2028, amount: '500000' } })
  await db().progressReport.create({ data: { agreementId, partyId: parties.firm, periodFrom: date('2027-07-01'), periodTo: date('2027-12-31'), dueOn: date('2028-02-05') } })
  const wanted = await db().need.create({ data: need(firm.id, { state: 'in_talks', disclosure: 'matched', deadline: date('2028-02-20') }) })
  await db().introduction.create({
    data: {
      needId: wanted.id,
      expertId: professor.id,
      state: 'talks',
      nextStep: '寄送样品',
      nextStepOn: date('2028-02-12'),
      meetings: { create: [{ title: '月初零点的会面', startsAt: new Date('2028-01-31T16:00:00Z'), endsAt: new Date('2028-01-31T17:00:00Z') }, { title: '下月零点的会面', startsAt: new Date('2028-02-29T16:00:00Z'), endsAt: new Date('2028-02-29T17:00:00Z') }] },
    },
  })
  await db().visit.create({ data: { title: '跨月考察', startsOn: date('2028-01-30'), endsOn: date('2028-02-02') } })
  await db().event.create({ data: { title: '只知月份的活动', kind: 'training', startsOn: date('2028-02-01'), startPrecision: 'month' } })
  return world
}

const kindsOf = async (actor: SignedInActor, query = 'month=2028-02') => (await getSchedule(actor, scheduleFilter(new URLSearchParams(query)), now)).entries.map(({ kind }) => kind).sort()

describe('the calendar', () => {
  it('holds what concerns the reader in the month, by the county’s days, and for the bureau its visits', async () => {
    const { member, scholar, officer } = await plantMonth()
    const own = ['deadline', 'end', 'meeting', 'milestone', 'notice', 'obligation', 'progress', 'step']
    expect(await kindsOf(member)).toEqual(own)
    expect(await kindsOf(scholar)).toEqual(own)
    expect(await kindsOf(officer)).toEqual([...own, 'visit'])
    expect(await kindsOf(memberOf('another-firm'))).toEqual([])
    expect(await kindsOf(member, 'month=2028-12')).toEqual(['funding'])
    expect(await kindsOf(member, 'month=2028-02&kind=meeting')).toEqual(['meeting'])
  })

  it('shows a docking event whole to the bureau, and a participant their own meetings once they are set', async () => {
    const { member, scholar, firm, professor, officer } = await plantAgreement()
    const event = await db().dockingEvent.create({ data: { title: '对接会', on: date('2028-04-06'), startsAt: new Date('2028-04-06T01:00:00Z'), roundMinutes: 20, rounds: 3, state: 'open', tables: { create: { name: '1 号桌', position: 0 } } }, include: { tables: true } })
    const part = (who: object) => db().dockingParticipant.create({ data: { eventId: event.id, ...who } })
    const [own, theirs] = [await part({ enterpriseId: firm.id }), await part({ expertId: professor.id, answer: 'declined' })]
    const shown = async (actor: SignedInActor) => (await getSchedule(actor, scheduleFilter(new URLSearchParams('month=2028-04&kind=docking')), now)).entries.map(({ title, startsAt, path }) => [title, startsAt!.toISOString().slice(11, 16), path.split('/')[1]])
    const whole = ['对接会', '01:00', 'docking-events']
    expect([await shown(officer), await shown(member), await shown(scholar), await shown(memberOf('another-firm'))]).toEqual([[whole], [whole], [], []])
    await db().dockingEvent.update({ where: { id: event.id }, data: { state: 'planned', meetings: { create: { round: 3, tableId: event.tables[0]!.id, firmId: own.id, expertId: theirs.id } } } })
    expect([await shown(officer), await shown(member)]).toEqual([[whole], [[professor.name, '01:40', 'docking-participants']]])
  })

  it('says what is late and what is done', async () => {
    const { id, member } = await plantMonth()
    const read = async () => Object.fromEntries((await getSchedule(member, scheduleFilter(new URLSearchParams('month=2028-02')), now)).entries.filter(({ about, title }) => about || title).map(({ kind, late, done }) => [kind, [late, done]]))
    expect(await read()).toMatchObject({ milestone: [true, false], obligation: [false, false], progress: [true, false], end: [false, false] })
    await db().milestone.updateMany({ where: { agreementId: id }, data: { state: 'done' } })
    await db().progressReport.updateMany({ where: { agreementId: id }, data: { state: 'filed' } })
    expect(await read()).toMatchObject({ milestone: [false, true], progress: [false, true] })
  })

  it('survives hostile addresses', async () => {
    for (const hostile of ['month=%00', 'month=9999-99', "month=2028-02';--", 'kind=x', 'month=1900-01']) await getSchedule(memberOf('a-firm'), scheduleFilter(new URLSearchParams(hostile)), now)
  })
})

describe('a calendar to subscribe to', () => {
  const tokenOf = (path: string) => /^\/calendar\/(.+)\.ics$/.exec(path)![1]!
  const feed = (path: string) => readFeed(tokenOf(path), origin, now)

  it('has whole days as days, meetings on the county’s clock, and the same ids each time', async () => {
    const { member } = await plantMonth()
    const file = await feed(await makeFeed(member))
    const unfolded = file.replace(/\r\n[ \t]/g, '')
    expect(unfolded).toContain('SUMMARY:里程碑: 月初的里程碑')
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20280229\r\n')
    expect(unfolded).toContain('DTSTART;TZID=Asia/Shanghai:20280201T000000')
    expect(unfolded).toContain('DTEND;VALUE=DATE:20280301')
    expect(unfolded).toMatch(/URL;VALUE=URI:https:\/\/lianyan\.example\/milestones\//)
    const ids = unfolded.match(/^UID:.*$/gm)!
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is found by its newest address alone, of which only the hash is kept, until it is stopped', async () => {
    const { member } = await plantMonth()
    const [first, second] = [await makeFeed(member), await makeFeed(member)]
    await expect(feed(first)).rejects.toMatchObject({ code: 'not_found' })
    await feed(second)
    expect(JSON.stringify(await db().calendarFeed.findMany())).not.toContain(tokenOf(second))
    await revokeFeed(member)
    await expect(feed(second)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('follows its owner’s rights: what they lost is gone, and suspended they get nothing', async () => {
    const { member } = await plantMonth()
    const path = await makeFeed(member)
    expect(await feed(path)).toContain('月初的里程碑')
    await db().user.update({ where: { id: member.userId }, data: { enterpriseId: null, memberRole: null } })
    expect(await feed(path)).not.toContain('月初的里程碑')
    await db().user.update({ where: { id: member.userId }, data: { suspendedAt: new Date() } })
    await expect(feed(path)).rejects.toMatchObject({ code: 'not_found' })
  })
})
