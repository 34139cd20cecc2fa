import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { addDays, daysBetween, today } from '~/domain/calendar'
import { statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { need as madeNeed, user } from '@tests/factories/records'
import { plantNeed } from './needs.fixture'
import { needReminders } from './reminders.server'

const hours = (day: Date, count: number) => new Date(day.getTime() + count * 3_600_000)

/** Midnight in Shanghai at the beginning of the day. */
const dawn = (day: Date) => hours(day, -8)

const start = new Date('2026-01-01T00:00:00Z')

beforeEach(async () => {
  await db().notification.deleteMany()
  await db().need.updateMany({ data: { state: 'withdrawn' } })
})

async function plantWithPeople(state: Parameters<typeof plantNeed>[0], overrides: Parameters<typeof plantNeed>[1] = {}) {
  const { need, enterprise } = await plantNeed(state, overrides)
  await db().user.create({ data: user({ role: 'enterprise', enterpriseId: enterprise.id, memberRole: 'member' }) })
  return { need, enterprise }
}

const told = async (kind: string) => (await db().notification.findMany({ where: { kind }, orderBy: { createdAt: 'asc' } })).map(({ params }) => params as Record<string, unknown>)

describe('the end of a need', () => {
  it('is told 14, 7 and 1 days before, whatever hours the portal was down: none twice, none missed but those overtaken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 20, max: 340 }), fc.array(fc.tuple(fc.integer({ min: 0, max: 365 }), fc.integer({ min: 1, max: 20 })), { maxLength: 8 }), async (end, downtimes) => {
        await db().notification.deleteMany()
        const { need } = await plantWithPeople('published', { validUntil: addDays(start, end) })
        const isUp = (day: number) => !downtimes.some(([from, length]) => day >= from && day < from + length)
        const days = [...Array(366).keys()].filter((day) => isUp(day) && day >= end - 16 && day <= end + 12)
        for (const day of days) for (const hour of [0, 23.9]) await needReminders(hours(dawn(addDays(start, day)), hour))
        const left = days.filter((day) => day <= end).map((day) => end - day)
        const expected = new Set(left.flatMap((daysLeft) => [14, 7, 1].findLast((step) => daysLeft <= step) ?? []))
        const sent = (await told('need_expiring')).map(({ days: shown }) => Number(shown))
        expect(sent).toHaveLength(expected.size)
        expect(sent).toEqual([...expected].map((step) => Math.max(...left.filter((daysLeft) => daysLeft <= step))))
        expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).state).toBe(days.some((day) => day > end) ? 'expired' : 'published')
        expect(await told('need_expired')).toHaveLength(days.some((day) => day > end) ? 1 : 0)
        await db().need.update({ where: { id: need.id }, data: { state: 'withdrawn' } })
      }),
      { numRuns: 4 },
    )
  }, 60_000)

  it('comes with the day in Shanghai, not in Greenwich', async () => {
    const { need } = await plantWithPeople('published', { validUntil: addDays(start, 30) })
    const stateAt = async (now: Date) => {
      await needReminders(now)
      return (await db().need.findUniqueOrThrow({ where: { id: need.id } })).state
    }
    expect(await stateAt(new Date('2026-01-31T15:59:00Z'))).toBe('published')
    expect(await stateAt(new Date('2026-01-31T16:01:00Z'))).toBe('expired')
    expect(await statesOf('need', need.id)).toMatchObject([{ fromState: 'published', toState: 'expired', actorName: null }])
    expect(await db().auditEntry.count({ where: { recordId: need.id, actorName: 'system' } })).toBe(1)
  })

  it('comes for many at once, and for each once though two processes look after it', async () => {
    const { enterprise } = await plantWithPeople('draft')
    await db().need.createMany({ data: Array.from({ length: 130 }, () => madeNeed(enterprise.id, { validUntil: start })) })
    await Promise.all([needReminders(addDays(start, 5)), needReminders(addDays(start, 5))])
    await needReminders(addDays(start, 5))
    expect(await db().need.count({ where: { enterpriseId: enterprise.id, state: 'expired' } })).toBe(130)
    expect(await told('need_expired')).toHaveLength(130)
    expect(await db().stateChange.count({ where: { toState: 'expired', at: addDays(start, 5) } })).toBe(130)
  })

  it('spares a challenge whose applications wait for a decision', async () => {
    const { need } = await plantNeed('published', { kind: 'open_challenge', applyUntil: start, validUntil: addDays(start, 1) })
    const { id: expertId } = await db().expert.create({ data: { name: '测试专家' } })
    await db().challengeApplication.create({ data: { needId: need.id, expertId, plan: '方案' } })
    await needReminders(addDays(start, 9))
    expect((await db().need.findUniqueOrThrow({ where: { id: need.id } })).state).toBe('published')
  })
})

describe('what lies', () => {
  it('as a draft for a fortnight is told its firm once', async () => {
    const { need } = await plantWithPeople('draft')
    const { updatedAt } = await db().need.findUniqueOrThrow({ where: { id: need.id } })
    await needReminders(addDays(updatedAt, 13))
    expect(await told('need_draft_idle')).toEqual([])
    for (const day of [15, 16, 40]) await needReminders(addDays(updatedAt, day))
    expect(await told('need_draft_idle')).toEqual([{ title: need.title, days: 15 }])
  })

  it('unreviewed for more than three days is told the bureau once for each time it was submitted', async () => {
    await db().user.create({ data: user() })
    const { need } = await plantNeed('submitted')
    const people = await db().user.count({ where: { role: { in: ['bureau', 'head', 'administrator'] } } })
    const submit = (at: Date) => db().stateChange.create({ data: { recordKind: 'need', recordId: need.id, toState: 'submitted', at } })
    await submit(start)
    await needReminders(addDays(start, 3))
    expect(await told('need_review_waiting')).toEqual([])
    for (const day of [4, 5]) await needReminders(addDays(start, day))
    expect(await told('need_review_waiting')).toHaveLength(people)
    await submit(addDays(start, 10))
    await needReminders(addDays(start, 20))
    expect(await told('need_review_waiting')).toHaveLength(2 * people)
    expect(daysBetween(today(start), today(addDays(start, 4)))).toBe(4)
  })
})
