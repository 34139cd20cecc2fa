import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { SignedInActor } from '~/domain/actor'
import { historyOf } from '~/domain/history/history.server'
import { startIntroduction } from '~/domain/introductions/start.server'
import { db } from '~/platform/db.server'
import { stopJobs } from '~/platform/jobs.server'
import * as make from '@tests/factories/records'
import { followUpsForEditing, needsForEditing, routeForEditing } from './forms.server'
import { visitParts, visitProgramme } from './page.server'
import { addGuest, addStop, pressRow, saveFollowUp, setNeeds } from './rows.server'

const person = { name: '测试用户', enterpriseId: null, memberRole: null, expertId: null, expertRole: null }
let bureau: SignedInActor
let visitId: string
let firm: { id: string; name: string }
let expert: { id: string; name: string }
let need: { id: string }

beforeEach(async () => {
  bureau = { ...person, role: 'bureau', userId: (await db().user.create({ data: make.user() })).id }
  visitId = (await db().visit.create({ data: { title: '测试考察', startsOn: new Date('2026-05-01') } })).id
  firm = await db().enterprise.create({ data: make.enterprise() })
  expert = await db().expert.create({ data: make.expert() })
  need = await db().need.create({ data: make.need(firm.id) })
})
afterAll(stopJobs)

const stop = (place: string) => ({ enterprise: null, place, on: null, note: null })
const followUp = { text: '寄样', enterprise: null, dueOn: new Date('2026-05-10'), doneOn: null, result: null, introductionId: null, agreementId: null }

describe('the guests of a visit', () => {
  it('are experts by name and so many unnamed, counted together', async () => {
    await addGuest(bureau, visitId, { expert: expert.name, institution: null, quantity: null })
    await addGuest(bureau, visitId, { expert: null, institution: null, quantity: 14 })
    const { guests, guestCount } = await visitParts(bureau, visitId)
    expect(guests.map((guest) => [guest.expert?.name ?? null, guest.quantity])).toEqual([[expert.name, 1], [null, 14]])
    expect(guestCount).toBe(15)
    expect(await historyOf('visit', visitId)).toMatchObject([{ changes: { guests: [[expert.name], [expert.name, '×14']] } }, { changes: { guests: [null, [expert.name]] } }])
  })

  it('are refused beside the field: a name nobody bears, one that several bear, a guest twice, nobody at all', async () => {
    const guest = (name: string | null) => addGuest(bureau, visitId, { expert: name, institution: null, quantity: null })
    await expect(guest('查无此人')).rejects.toMatchObject({ fields: { expert: 'unknownParty' } })
    await expect(guest(null)).rejects.toMatchObject({ fields: { expert: 'guestNeeded' } })
    await guest(expert.name)
    await expect(guest(expert.name)).rejects.toMatchObject({ fields: { expert: 'guestAlready' } })
    await db().expert.create({ data: make.expert({ name: expert.name }) })
    await expect(guest(expert.name)).rejects.toMatchObject({ fields: { expert: expect.stringContaining('ambiguousParty') } })
  })
})

describe('the route', () => {
  it('keeps the order that its stops are moved to, and starts the next stop on the last day', async () => {
    for (const place of ['甲', '乙', '丙']) await addStop(bureau, visitId, stop(place))
    await addStop(bureau, visitId, { ...stop('车间'), enterprise: firm.name, on: new Date('2026-05-02') })
    const places = async () => (await visitParts(bureau, visitId)).stops.map(({ place }) => place)
    const idOf = async (place: string) => (await visitParts(bureau, visitId)).stops.find((one) => one.place === place)!.id
    await pressRow(bureau, visitId, { part: 'stops', row: await idOf('丙'), press: 'up' })
    await pressRow(bureau, visitId, { part: 'stops', row: await idOf('甲'), press: 'down' })
    expect(await places()).toEqual(['丙', '甲', '乙', '车间'])
    await pressRow(bureau, visitId, { part: 'stops', row: await idOf('丙'), press: 'up' })
    await pressRow(bureau, visitId, { part: 'stops', row: await idOf('乙'), press: 'remove' })
    expect(await places()).toEqual(['丙', '甲', '车间'])
    expect((await routeForEditing(bureau, visitId)).values).toEqual({ on: '2026-05-02' })
  })

  it('refuses a stop that is nowhere, and a row of another visit', async () => {
    await expect(addStop(bureau, visitId, { enterprise: null, place: null, on: null, note: null })).rejects.toMatchObject({ fields: { enterprise: 'stopNeeded' } })
    await addStop(bureau, visitId, stop('甲'))
    const other = await db().visit.create({ data: { title: '另一次' } })
    const row = (await visitParts(bureau, visitId)).stops[0]!.id
    await expect(pressRow(bureau, other.id, { part: 'stops', row, press: 'remove' })).rejects.toThrow('not_found')
  })
})

it('addresses published needs of the firms on its route, and prints them where they are met', async () => {
  await addStop(bureau, visitId, { ...stop('车间'), enterprise: firm.name })
  const draft = await db().need.create({ data: make.need(firm.id, { state: 'draft' }) })
  expect((await needsForEditing(bureau, visitId)).offered.map(({ id }) => id)).toEqual([need.id])
  await setNeeds(bureau, visitId, [need.id, draft.id, 'nothing'])
  expect((await visitParts(bureau, visitId)).needs.map(({ id }) => id)).toEqual([need.id])
  expect((await visitProgramme(bureau, visitId)).days).toMatchObject([{ on: null, stops: [{ place: '车间', needs: ['银电解液净化'] }] }])
  await setNeeds(bureau, visitId, [])
  expect((await visitParts(bureau, visitId)).needs).toEqual([])
})

describe('a follow-up', () => {
  it('leads to an introduction that is linked to it and counts as what became of the visit', async () => {
    await addGuest(bureau, visitId, { expert: expert.name, institution: null, quantity: null })
    await addStop(bureau, visitId, { ...stop('车间'), enterprise: firm.name })
    await saveFollowUp(bureau, visitId, null, followUp)
    const [open] = (await visitParts(bureau, visitId)).followUps
    expect(open).toMatchObject({ overdue: true, introduction: null })
    const introductionId = await startIntroduction(bureau, { need: need.id, expert: expert.id, message: '考察时已谈过', overrideReason: null, followUp: open!.id })
    const { followUps, became } = await visitParts(bureau, visitId)
    expect(followUps).toMatchObject([{ introduction: { id: introductionId } }])
    expect(became.introductions.map(({ id }) => id)).toEqual([introductionId])
  })

  it('is done with a result, linked to an agreement, and keeps what its form was opened with', async () => {
    const agreement = await db().agreement.create({ data: make.agreement() })
    await saveFollowUp(bureau, visitId, null, { ...followUp, agreementId: agreement.id })
    const { id } = (await visitParts(bureau, visitId)).followUps[0]!
    await saveFollowUp(bureau, visitId, id, { ...followUp, agreementId: agreement.id, doneOn: new Date('2026-05-09'), result: '已寄' })
    const { followUps, became } = await visitParts(bureau, visitId)
    expect(followUps).toMatchObject([{ overdue: false, result: '已寄', agreement: { id: agreement.id } }])
    expect(became.agreements.map((one) => one.id)).toEqual([agreement.id])
    expect((await followUpsForEditing(bureau, visitId, id)).values).toMatchObject({ text: '寄样', doneOn: '2026-05-09' })
  })

  it('is linked to nothing that does not exist', async () => {
    await expect(saveFollowUp(bureau, visitId, null, { ...followUp, agreementId: 'nothing' })).rejects.toMatchObject({ fields: { agreementId: 'choice' } })
    await expect(followUpsForEditing(bureau, visitId, 'nothing')).rejects.toThrow('not_found')
  })
})

it('is the bureau’s alone, and stands still once withdrawn', async () => {
  const firmActor: SignedInActor = { ...person, role: 'enterprise', userId: bureau.userId, enterpriseId: firm.id, memberRole: 'manager' }
  await expect(visitParts(firmActor, visitId)).rejects.toThrow('forbidden')
  expect(() => addStop(firmActor, visitId, stop('甲'))).toThrow('forbidden')
  await db().visit.update({ where: { id: visitId }, data: { state: 'withdrawn' } })
  await expect(addStop(bureau, visitId, stop('甲'))).rejects.toThrow('conflict')
})
