import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { SignedInActor } from '~/domain/actor'
import { historyOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import { visitParts } from '~/domain/visits/page.server'
import { memberOf } from '@tests/factories/actors'
import * as make from '@tests/factories/records'
import { setLegs } from './legs.server'
import { setPlanNeeds, weighNeed } from './needs.server'
import { planSchema, planStopSchema } from './plans.schema'
import { createPlan, editPlan, listPlans } from './plans.server'
import { pressPlan } from './press.server'
import { addSeat } from './seats.server'
import { saveStop } from './stops.server'
import { planPage, planVersions } from './view.server'

let bureau: SignedInActor
let id: string
let firms: { id: string; name: string }[]
let needs: { id: string }[]
let experts: { id: string; name: string }[]

const input = (changes: object = {}) => planSchema.parse({ title: '考察方案', startsOn: '2026-12-01', days: '2', dayStart: '08:30', dayEnd: '17:30', lunchStart: '12:00', lunchEnd: '13:30', base: '县城', people: '2', speed: '40', nearMinutes: '10', otherMinutes: '30', ...changes })
const stop = (changes: object) => planStopSchema.parse({ stay: '60', ...changes })

beforeEach(async () => {
  const user = await db().user.create({ data: make.user() })
  bureau = { userId: user.id, name: '测试', role: 'bureau', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
  firms = await Promise.all([make.enterprise({ township: '甲镇' }), make.enterprise({ township: '乙镇' })].map((data) => db().enterprise.create({ data })))
  needs = await Promise.all(firms.map(({ id }) => db().need.create({ data: make.need(id) })))
  experts = await Promise.all([make.expert(), make.expert()].map((data) => db().expert.create({ data })))
  for (const { id } of experts) await db().work.create({ data: make.work(id) })
  id = await createPlan(bureau, input())
  await setPlanNeeds(bureau, id, needs.map((need) => need.id))
})
afterAll(stopJobs)

const page = () => planPage(bureau, id)
const press = (asked: Parameters<typeof pressPlan>[2]) => pressPlan(bureau, id, asked)

describe('a plan', () => {
  it('invites by computing, takes in the firms, plans their route and becomes a visit of the register', async () => {
    await db().expertConflict.create({ data: { expertId: experts[0]!.id, name: firms[0]!.name, enterpriseId: firms[0]!.id } })
    await press({ press: 'mustExpert', row: experts[0]!.id })
    await press({ press: 'invite' })
    const { invitation } = await page()
    expect(invitation.people).toBeLessThanOrEqual(2)
    expect(invitation.needs.find((need) => need.id === needs[0]!.id)?.expert).not.toBe(experts[0]!.name)
    expect(invitation.needs.every(({ expert }) => expert !== null)).toBe(true)
    expect(invitation.curve).toMatchObject({ proven: true, stale: false })
    await press({ press: 'stops' })
    await setLegs(bureau, id, ['县城 甲镇 25', '甲镇，县城，20'])
    await press({ press: 'route' })
    const { route, may } = await page()
    expect(route).toMatchObject({ faults: 0, missing: 0, unplaced: [], standing: { proven: true, isBest: true, longer: 0 } })
    expect(route.days.flatMap(({ legs }) => legs)).toHaveLength(2)
    expect(may).toEqual({ edit: true, move: true, undo: true })

    const { visitId } = await press({ press: 'visit' })
    const visit = await visitParts(bureau, visitId!)
    expect(visit.guestCount).toBe(invitation.people)
    expect(visit.stops.map(({ enterpriseId }) => enterpriseId).sort()).toEqual(firms.map((firm) => firm.id).sort())
    expect(visit.needs.map((need) => need.id).sort()).toEqual(needs.map((need) => need.id).sort())
    expect(await page()).toMatchObject({ may: { edit: false }, made: needs.map(() => ({ planned: true, visited: true, introductions: 0 })) })
    await expect(press({ press: 'route' })).rejects.toThrow('planVisitMade')
    expect((await historyOf('visit_plan', id)).map(({ action }) => action)).toContain('create')
  })

  it('says that its curve is out of date once its needs change, not for every text that enters the portal', async () => {
    await press({ press: 'invite' })
    await db().need.create({ data: make.need(firms[0]!.id, { title: '别的需求', description: '与方案无关的一段文字' }) })
    const stale = async () => (await page()).invitation.curve?.stale
    expect(await stale()).toBe(false)
    await setPlanNeeds(bureau, id, [needs[0]!.id])
    expect(await stale()).toBe(true)
  })

  it('takes a firm’s coordinates from its record where nobody types others', async () => {
    await db().enterprise.update({ where: { id: firms[0]!.id }, data: { latitude: 26.1, longitude: 113.2 } })
    await saveStop(bureau, id, null, stop({ enterprise: firms[0]!.name }))
    await saveStop(bureau, id, null, stop({ enterprise: firms[1]!.name, latitude: '25.5', longitude: '113.5' }))
    const placed = (await db().visitPlanStop.findMany({ where: { planId: id }, orderBy: { id: 'asc' } })).map(({ latitude, longitude }) => [Number(latitude), Number(longitude)])
    expect(placed).toEqual([[26.1, 113.2], [25.5, 113.5]])
  })

  it('refuses by hand what the budget does not hold, beside the field', async () => {
    await addSeat(bureau, id, { expert: experts[0]!.name, quantity: null, institution: null, speciality: null })
    await expect(addSeat(bureau, id, { expert: null, quantity: 2, institution: null, speciality: '冶金' })).rejects.toMatchObject({ fields: { quantity: 'planSeatsFull' } })
    await expect(addSeat(bureau, id, { expert: experts[0]!.name, quantity: null, institution: null, speciality: null })).rejects.toMatchObject({ fields: { expert: 'guestAlready' } })
    await editPlan(bureau, id, input({ costPerPersonDay: '500', costLimit: '1999' }))
    await expect(press({ press: 'inviteExpert', row: experts[1]!.id })).rejects.toThrow('planSeatsFull')
    expect((await page()).invitation).toMatchObject({ people: 1, most: 1 })
  })

  it('says at once what a stop breaks, keeps it when it is to stand anyway, and comes back step by step', async () => {
    await saveStop(bureau, id, null, stop({ enterprise: firms[0]!.name, day: '1' }))
    const late = stop({ enterprise: firms[1]!.name, day: '1', closes: '09:30' })
    await expect(saveStop(bureau, id, null, late)).rejects.toMatchObject({ fields: { day: expect.stringContaining('planFault_late') } })
    expect((await page()).route.stops).toHaveLength(1)
    await saveStop(bureau, id, null, { ...late, anyway: true })
    expect((await page()).route).toMatchObject({ faults: 1, stops: [{}, {}] })
    await expect(press({ press: 'visit' })).rejects.toThrow('planBreaks')
    await press({ press: 'undo' })
    expect((await page()).route.stops).toHaveLength(1)
    await press({ press: 'undo' })
    expect((await page()).route.stops).toHaveLength(0)
    await press({ press: 'restore', number: 4 })
    expect((await page()).route.stops).toHaveLength(2)
    expect((await planVersions(bureau, id)).versions.map(({ action, restores }) => [action, restores])).toEqual([['restore', 4], ['undo', 2], ['undo', 3], ['stops', null], ['stops', null], ['needs', null], ['create', null]])
  })

  it('moves stops by hand and leaves locked ones alone when it improves', async () => {
    for (const firm of firms) await saveStop(bureau, id, null, stop({ enterprise: firm.name, day: '1' }))
    const [first, second] = (await page()).route.stops
    await press({ press: 'laterDay', row: first!.id })
    await press({ press: 'lock', row: first!.id })
    await press({ press: 'route' })
    expect((await page()).route.stops.find((one) => one.id === first!.id)).toMatchObject({ day: 2, locked: true })
    await press({ press: 'off', row: second!.id })
    expect((await page()).route.unplaced).toHaveLength(1)
    await press({ press: 'removeStop', row: second!.id })
    expect((await page()).route.stops.map((one) => one.id)).toEqual([first!.id])
  })

  it('keeps weights and marks of needs, and leaves out what is set aside', async () => {
    await weighNeed(bureau, id, needs[0]!.id, { weight: '2.5', mark: 'must' })
    await weighNeed(bureau, id, needs[1]!.id, { weight: '1', mark: 'out' })
    await setPlanNeeds(bureau, id, needs.map((need) => need.id))
    expect((await page()).invitation).toMatchObject({ weight: 2.5 })
    await expect(press({ press: 'invite' })).resolves.toMatchObject({ part: 'guests' })
  })
})

it('is the bureau’s alone, and stands still once withdrawn', async () => {
  await expect(planPage(memberOf(firms[0]!.id), id)).rejects.toThrow('forbidden')
  await press({ press: 'withdraw' })
  await expect(setPlanNeeds(bureau, id, [])).rejects.toThrow('conflict')
  expect((await listPlans(bureau, { page: 1 })).rows).toContainEqual(expect.objectContaining({ id, state: 'withdrawn' }))
  await press({ press: 'bringBack' })
  await expect(setPlanNeeds(bureau, id, [])).resolves.toBeUndefined()
})
