import { beforeAll, describe, expect, it } from 'vitest'
import type { SignedInActor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { plantAgreement } from '~/domain/progress/progress.fixture'
import { db } from '~/platform/db.server'
import { asExpert, memberOf, officer } from '@tests/factories/actors'
import { enterprise, expert, need, user } from '@tests/factories/records'
import { queriesOf } from '@tests/setup/queries'
import { getDesk } from './desk.server'

const firm = enterprise()
const other = enterprise()
const professor = expert({ capacity: 3 })
const now = new Date()

beforeAll(async () => {
  await db().enterprise.createMany({ data: [firm, other] })
  await db().expert.create({ data: professor })
  await db().user.create({ data: user({ role: 'expert', expertId: professor.id, expertRole: 'owner' }) })
})

const plantNeed = async (overrides: Parameters<typeof need>[1], of = firm) => (await db().need.create({ data: need(of.id, overrides) })).id

const pilesFor = async (actor: SignedInActor) => Object.fromEntries((await getDesk(actor, now)).piles.map(({ kind, ...pile }) => [kind, pile]))

describe('a desk', () => {
  it('shows a firm what came back and what it has not sent yet, and nothing of other firms', async () => {
    await plantNeed({ state: 'returned', title: '退回的需求' })
    await plantNeed({ state: 'draft', title: '草稿' })
    await plantNeed({ state: 'draft', title: '别家的草稿' }, other)
    const piles = await pilesFor(memberOf(firm.id))
    expect(piles.returned?.items.map(({ title }) => title)).toEqual(['退回的需求'])
    expect(piles.drafts?.items.map(({ title }) => title)).toEqual(['草稿'])
    expect(JSON.stringify(await getDesk(memberOf(other.id), now))).not.toContain('退回的需求')
  })

  it('asks whoever has not answered an introduction, and tells the others that they wait', async () => {
    const needId = await plantNeed({ title: '待答复的需求' })
    await db().introduction.create({ data: { needId, expertId: professor.id, origin: 'firm_request', firmAcceptedAt: now } })
    expect((await pilesFor(asExpert(professor.id))).answers).toMatchObject({ count: 1, items: [{ title: '待答复的需求', who: firm.name }] })
    expect((await pilesFor(memberOf(firm.id))).answers).toBeUndefined()
    expect((await getDesk(memberOf(firm.id), now)).waiting).toContainEqual({ kind: 'introductions', count: 1, to: '/introductions?state=proposed' })
  })

  it('keeps the name of a firm that wishes to stay unnamed from those who may not know it', async () => {
    const needId = await plantNeed({ hideEnterprise: true, state: 'expired' })
    await db().introduction.create({ data: { needId, expertId: professor.id, firmAcceptedAt: now, proposedAt: addDays(now, -60), lastActivityAt: addDays(now, -60) } })
    const items = (await pilesFor(asExpert(professor.id))).answers!.items
    expect(items.find(({ since }) => since! < addDays(now, -30))).toMatchObject({ who: null })
  })

  it('marks unread words of a talk until they are read, never one’s own', async () => {
    const needId = await plantNeed({ state: 'in_talks', title: '洽谈中的需求' })
    const member = await db().user.create({ data: user({ role: 'enterprise', enterpriseId: firm.id, memberRole: 'manager' }) })
    const { id } = await db().introduction.create({ data: { needId, expertId: professor.id, state: 'talks', messages: { create: { body: '您好', side: 'firm', authorId: member.id } } } })
    const reader = asExpert(professor.id)
    expect((await pilesFor(reader)).talks).toMatchObject({ count: 1, items: [{ title: '洽谈中的需求' }] })
    expect((await pilesFor({ ...memberOf(firm.id), userId: member.id })).talks).toBeUndefined()
    await db().introductionReading.create({ data: { introductionId: id, userId: reader.userId, readAt: new Date() } })
    expect((await pilesFor(reader)).talks).toBeUndefined()
  })

  it('gives the bureau what was submitted first, the longest waiting on top, and what is stuck', async () => {
    await plantNeed({ state: 'submitted', title: '先提交' })
    await plantNeed({ state: 'submitted', title: '后提交' }, other)
    const piles = await pilesFor(officer)
    expect(piles.reviews?.items.map(({ title }) => title)).toEqual(['先提交', '后提交'])
    expect(piles.stuck?.count).toBe(1)
  })

  it('asks whoever is asked to a docking event whether they come, then whom they wish to meet, then names their next meeting', async () => {
    const on = addDays(today(now), 9)
    const event = await db().dockingEvent.create({ data: { title: '对接会', on, startsAt: on, roundMinutes: 20, rounds: 3, state: 'open', tables: { create: { name: '1 号桌', position: 0 } } }, include: { tables: true } })
    const [firmsPart, expertsPart] = [await db().dockingParticipant.create({ data: { eventId: event.id, enterpriseId: firm.id } }), await db().dockingParticipant.create({ data: { eventId: event.id, expertId: professor.id, answer: 'accepted' } })]
    const asked = async (actor: SignedInActor) => { const { dockingAnswers, dockingWishes } = await pilesFor(actor); return [dockingAnswers?.items.map(({ path }) => path), dockingWishes?.items.map(({ path }) => path)] }
    expect(await asked(memberOf(firm.id))).toEqual([[`/docking-events/${event.id}`], undefined])
    expect(await asked(asExpert(professor.id))).toEqual([undefined, [`/docking-participants/${expertsPart.id}/wishes`]])
    expect(await asked(memberOf(other.id))).toEqual([undefined, undefined])
    await db().dockingEvent.update({ where: { id: event.id }, data: { state: 'planned', meetings: { create: { round: 2, tableId: event.tables[0]!.id, firmId: firmsPart.id, expertId: expertsPart.id } } } })
    const next = async (actor: SignedInActor) => (await getDesk(actor, now)).meetings.filter(({ kind }) => kind === 'docking').map(({ title, startsAt, path }) => ({ title, startsAt, path }))
    const startsAt = new Date(on.getTime() + 20 * 60_000)
    expect(await next(memberOf(firm.id))).toEqual([{ title: professor.name, startsAt, path: `/docking-participants/${firmsPart.id}` }])
    expect(await next(asExpert(professor.id))).toEqual([{ title: firm.name, startsAt, path: `/docking-participants/${expertsPart.id}` }])
    expect(await next(memberOf(other.id))).toEqual([])
    expect(await asked(asExpert(professor.id))).toEqual([undefined, undefined])
  })

  it('says how late a next step is that falls to its reader', async () => {
    const needId = await plantNeed({ state: 'in_talks' })
    const nextStepOn = addDays(today(now), -3)
    await db().introduction.create({ data: { needId, expertId: professor.id, state: 'talks', nextStep: '寄送样品', nextStepOn, nextStepBy: 'firm' } })
    expect((await pilesFor(memberOf(firm.id))).steps).toMatchObject({ count: 1, items: [{ title: '寄送样品', due: nextStepOn }] })
    expect((await pilesFor(asExpert(professor.id))).steps).toBeUndefined()
    await db().introduction.create({ data: { needId: await plantNeed({ state: 'in_talks' }), expertId: professor.id, state: 'talks', nextStep: '看样', nextStepOn } })
    expect((await pilesFor(asExpert(professor.id))).steps).toMatchObject({ count: 1, items: [{ title: '看样' }] })
  })
})

describe('what agreements ask', () => {
  it('stands on the desk of the party that must see to it, and of no other party or stranger', async () => {
    const { id: agreementId, parties, member, scholar, officer: reader } = await plantAgreement()
    const due = today(now)
    await db().milestone.createMany({ data: [{ agreementId, title: '企业的义务', dueOn: due, partyId: parties.firm }, { agreementId, title: '共同的里程碑', dueOn: due }] })
    const report = { agreementId, periodFrom: addDays(due, -200), periodTo: addDays(due, -20), dueOn: addDays(due, -1) }
    await db().progressReport.createMany({ data: [{ ...report, partyId: parties.firm }, { ...report, partyId: parties.professor, state: 'filed', filedAt: now }] })
    const seen = async (actor: SignedInActor) => Object.fromEntries(Object.entries(await pilesFor(actor)).map(([kind, { count, items }]) => [kind, kind === 'milestones' ? items.map(({ title }) => title).sort() : count]))
    expect(await seen(member)).toEqual({ milestones: ['企业的义务', '共同的里程碑'].sort(), reports: 1 })
    expect(await seen(scholar)).toEqual({ milestones: ['共同的里程碑'] })
    expect(await seen(memberOf(other.id))).not.toHaveProperty('milestones')
    expect(await seen(reader)).toMatchObject({ lateReports: 1, filedReports: 1 })
  })
})

describe('a desk’s queries', () => {
  it.each([
    ['firm', () => memberOf(firm.id)],
    ['expert', () => asExpert(professor.id)],
    ['bureau', () => officer],
  ])('of a %s do not grow with its records', async (_, actor) => {
    await getDesk(actor(), now)
    const few = await queriesOf(() => getDesk(actor(), now))
    for (let index = 0; index < 12; index++) {
      const needId = await plantNeed({ state: index % 2 ? 'submitted' : 'in_talks', title: `第${index}条` })
      await db().introduction.create({ data: { needId, expertId: professor.id, state: 'talks', nextStep: '下一步', nextStepOn: today(now), nextStepBy: 'firm', messages: { create: { body: '新消息', side: 'bureau' } } } })
      const { id: userId } = await db().user.create({ data: user({ role: 'enterprise' }) })
      await db().joinRequest.create({ data: { kind: 'membership', enterpriseId: firm.id, userId } })
    }
    expect(await queriesOf(() => getDesk(actor(), now))).toBeLessThanOrEqual(few + 2)
    expect(few).toBeLessThan(85)
  })
})
