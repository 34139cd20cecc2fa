import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { today } from '~/domain/calendar'
import { db } from '~/platform/db.server'
import { stopJobs, work } from '~/platform/jobs.server'
import { officer } from '@tests/factories/actors'
import * as make from '@tests/factories/records'
import { gate } from '@tests/setup/gate'
import { acceptPlan } from './accepting.server'
import { discardPlan, dockingPlanJob, requestPlan } from './planning.server'
import { planPage } from './planPage.server'
import { currentMeetings } from './reading.server'

afterAll(stopJobs)

const eachSide = 30
const rounds = 4
const tables = 12

let eventId: string

/** More pairs and rounds than are planned while a page waits; half of the firms wish an expert each. */
beforeAll(async () => {
  const firms = Array.from({ length: eachSide }, () => make.enterprise())
  const experts = Array.from({ length: eachSide }, () => make.expert())
  await db().enterprise.createMany({ data: firms })
  await db().expert.createMany({ data: experts })
  const startsAt = new Date(Date.now() + 86_400_000)
  const clock = { on: today(startsAt), startsAt, roundMinutes: 20, rounds }
  const event = await db().dockingEvent.create({ data: { title: '大型对接会', ...clock, state: 'open', tables: { create: Array.from({ length: tables }, (_, position) => ({ name: `${position + 1} 号桌`, position })) } } })
  eventId = event.id
  const own = { eventId, answer: 'accepted' as const }
  const [firmRows, expertRows] = [await db().dockingParticipant.createManyAndReturn({ data: firms.map(({ id }) => ({ ...own, enterpriseId: id })) }), await db().dockingParticipant.createManyAndReturn({ data: experts.map(({ id }) => ({ ...own, expertId: id })) })]
  await db().dockingWish.createMany({ data: firmRows.slice(0, eachSide / 2).map(({ id: fromId }, place) => ({ eventId, fromId, toId: expertRows[place]!.id, rank: 1 })) })
}, 60_000)

const planned = async (id: string) => (await planPage(officer, id)).plan.state

describe('an event of many', { timeout: 180_000 }, () => {
  it('stops being planned when somebody stops it', async () => {
    const id = await requestPlan(officer, eventId)
    const solving = dockingPlanJob({ planId: id })
    await discardPlan(officer, id)
    await solving
    expect(await planned(id)).toBe('discarded')
    expect((await db().dockingPlan.findUniqueOrThrow({ where: { id } })).meetings).toEqual([])
  })

  it('is planned by the queue’s job: its page waits, then shows a timetable that can be put in use', async () => {
    const stopped = await requestPlan(officer, eventId)
    const id = await requestPlan(officer, eventId)
    expect([await planned(stopped), await planned(id)]).toEqual(['discarded', 'solving'])
    await dockingPlanJob({ planId: stopped })
    expect(await planned(stopped)).toBe('discarded')

    const done = gate()
    await work({
      'docking-plan': async (job) => {
        await dockingPlanJob(job)
        if (job.planId === id) done.open()
      },
    })
    await done.opened
    const page = await planPage(officer, id)
    expect(page.plan.state).toBe('proposed')
    expect(page.meetings).toBe(rounds * tables)
    expect(page.without).toEqual([])
    await acceptPlan(officer, id)
    const seats = (await currentMeetings(db(), eventId)).flatMap(({ round, tableId, firmId, expertId }) => [tableId, firmId, expertId].map((who) => `${round} ${who}`))
    expect(new Set(seats).size).toBe(seats.length)
  })
})
