import { randomUUID } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { expert } from '@tests/factories/records'
import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { historyOf, statesOf } from '~/domain/history/history.server'
import { db } from '~/platform/db.server'
import { agreementForm, memberOf, officer, plantPartners } from './agreements.fixture'
import { agreementFilter } from './agreements.schema'
import { createAgreement, moveAgreement, updateAgreement } from './agreements.server'
import { newAgreement } from './drafting.server'
import { agreementForEditing } from './editing.server'
import { giveEvidence } from './evidence.server'
import { listAgreements } from './list.server'
import { addMilestone, changeMilestone } from './milestones.server'
import { changeAgreementState } from './moves.server'
import { getAgreement } from './page.server'

/** The first change of a run makes the queue's tables. */
vi.setConfig({ testTimeout: 30_000 })

const move = (to: 'negotiating' | 'signed' | 'awaiting_signature' | 'intent' | 'registered', more: object = {}) => ({ to, reason: null, signed: null, registrationNumber: null, registeredOn: null, contractNeed: false, ...more })

const list = (query: string, actor = officer) => listAgreements(actor, agreementFilter(new URLSearchParams(query)))

describe('an agreement', () => {
  it('finds its parties by name, alias and name with institution', async () => {
    const { firm, alias, university, professor } = await plantPartners()
    const parties = [{ name: firm.name, role: 'lead' }, { name: alias }, { name: `${professor.name}（${university.name}）`, role: 'principal_investigator' }, {}]
    const id = await createAgreement(officer, agreementForm({ parties, signed: '2017上半年', committedText: '9亿多', committedAmount: '900,000,000', committedQualifier: 'over' }))
    const { agreement, terms } = await getAgreement(officer, id)
    expect(agreement.parties.map(({ role, enterprise, institution, expert }) => [role, (enterprise ?? institution ?? expert)!.id])).toEqual([
      ['lead', firm.id],
      ['partner', university.id],
      ['principal_investigator', professor.id],
    ])
    expect(agreement).toMatchObject({ state: 'intent', signedOn: new Date('2017-01-01T00:00:00Z'), signedPrecision: 'half_year' })
    expect(terms!.committed).toEqual({ min: '900000000.00', qualifier: 'over', text: '9亿多' })
  })

  it('asks for names that no record or several records bear', async () => {
    const { firm, university, professor } = await plantPartners()
    await db().expert.create({ data: expert({ name: professor.name }) })
    const parties = [{ name: firm.name }, { name: '没有这家单位' }, { name: professor.name }]
    await expect(createAgreement(officer, agreementForm({ parties }))).rejects.toMatchObject({
      fields: { 'parties[1].name': 'unknownParty', 'parties[2].name': expect.stringMatching(`^ambiguousParty.*${university.name}`) },
    })
    await expect(createAgreement(officer, agreementForm({ parties: [{}] }))).rejects.toMatchObject({ fields: { 'parties[0].name': 'required' } })
  })

  it('keeps its parties when it is corrected, even those withdrawn meanwhile, and refuses a stale form', async () => {
    const { firm, university } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }, { name: university.name }] }))
    await db().enterprise.update({ where: { id: firm.id }, data: { state: 'withdrawn' } })
    const { values } = await agreementForEditing(officer, id)
    const form = agreementForm({ parties: values.parties, title: '改过的名称', version: values.version })
    await updateAgreement(officer, id, form)
    expect((await getAgreement(officer, id)).agreement).toMatchObject({ title: '改过的名称', parties: [{ enterprise: { id: firm.id } }, { institution: { id: university.id } }] })
    expect((await historyOf('agreement', id))[0]).toMatchObject({ action: 'edit', changes: { title: ['样例合作协议', '改过的名称'] } })
    await expect(updateAgreement(officer, id, form)).rejects.toMatchObject({ fields: { version: 'stale' } })
  })

  it('takes its first values from a need', async () => {
    const { firm, wanted } = await plantPartners()
    expect(await newAgreement(officer, wanted.id)).toMatchObject({
      need: { id: wanted.id },
      values: { title: wanted.title, mode: 'development', parties: [{ name: firm.name, role: 'lead', ref: `enterprise:${firm.id}` }] },
    })
    await db().need.update({ where: { id: wanted.id }, data: { budgetMin: '300000', budgetQualifier: 'about', budgetText: '30万元左右', technicalIndicators: '铜低于0.5g/L', deadline: new Date('2027-06-30') } })
    expect((await newAgreement(officer, wanted.id)).values).toMatchObject({
      ...{ field: 'precious_metals', summary: wanted.description, indicators: '铜低于0.5g/L', endsOn: '2027-06-30' },
      ...{ committedAmount: '300000.00', committedQualifier: 'about', committedText: '30万元左右' },
    })
    await db().need.update({ where: { id: wanted.id }, data: { budgetMax: '500000', budgetText: null } })
    expect((await newAgreement(officer, wanted.id)).values).toMatchObject({ committedAmount: undefined, committedText: '300000—500000元' })
    expect(await newAgreement(officer, 'no such need')).toMatchObject({ need: null })
  })

  it('shows strangers its public face only, and before signing nothing', async () => {
    const { firm } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }], note: '内部', ipTerms: '双方共有' }))
    await expect(getAgreement(visitor, id)).rejects.toMatchObject({ code: 'not_found' })
    expect((await getAgreement(memberOf(firm.id), id)).terms).toMatchObject({ ipTerms: '双方共有' })
    await db().agreement.update({ where: { id }, data: { state: 'signed' } })
    const seen = await getAgreement(visitor, id)
    expect(seen).toMatchObject({ terms: null, note: null, states: null, history: null, may: { edit: false, withdraw: false, upload: false } })
    expect(JSON.stringify(seen)).not.toMatch(/内部|双方共有/)
  })

  it('is withdrawn and restored, and found by the bureau in between', async () => {
    const { firm } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }] }))
    const totals = async () => [(await list(`enterprise=${firm.id}`)).total, (await list(`enterprise=${firm.id}&state=withdrawn`)).total]
    await moveAgreement(officer, id, 'withdrawn', '重复登记')
    expect(await totals()).toEqual([0, 1])
    await expect(moveAgreement(officer, id, 'withdrawn')).rejects.toMatchObject({ code: 'forbidden' })
    await moveAgreement(officer, id, 'active')
    expect(await totals()).toEqual([1, 0])
    expect((await statesOf('agreement', id)).map(({ toState, reason }) => [toState, reason])).toEqual([['intent', null], ['withdrawn', '重复登记'], ['intent', null]])
  })
})

describe('the moves of an agreement', () => {
  it('follow its life, each with who and why, and take the need along only when asked to', async () => {
    const { firm, wanted } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }], needId: wanted.id }))
    const stateOfNeed = async () => (await db().need.findUniqueOrThrow({ where: { id: wanted.id } })).state
    await changeAgreementState(officer, id, move('negotiating'))
    await changeAgreementState(officer, id, move('awaiting_signature'))
    await expect(changeAgreementState(officer, id, move('signed'))).rejects.toMatchObject({ fields: { signed: 'required' } })
    const signed = { on: new Date('2026-03-01T00:00:00Z'), precision: 'day' as const }
    await changeAgreementState(officer, id, move('signed', { signed }))
    expect(await stateOfNeed()).toBe('published')
    await expect(changeAgreementState(officer, id, move('awaiting_signature'))).rejects.toMatchObject({ fields: { reason: 'required' } })
    await changeAgreementState(officer, id, move('awaiting_signature', { reason: '盖章有误' }))
    await changeAgreementState(officer, id, move('signed', { contractNeed: true }))
    expect(await stateOfNeed()).toBe('contracted')
    expect((await statesOf('agreement', id)).map(({ toState }) => toState)).toEqual(['intent', 'negotiating', 'awaiting_signature', 'signed', 'awaiting_signature', 'signed'])
  })

  it('refuse what the life does not allow, and whoever is not the bureau', async () => {
    const { firm } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }] }))
    await expect(changeAgreementState(officer, id, move('registered'))).rejects.toMatchObject({ fields: { to: 'choice' } })
    await expect(changeAgreementState(memberOf(firm.id), id, move('negotiating'))).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('the list of agreements', () => {
  it('finds what is overdue and what is due within a week', async () => {
    const { firm } = await plantPartners()
    const id = await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }], state: 'active', endsOn: addDays(today(), 30).toISOString().slice(0, 10) }))
    const found = async (attention: string) => (await list(`enterprise=${firm.id}&attention=${attention}`)).total
    await addMilestone(officer, id, { kind: 'milestone', partyId: null, title: '昨天到期', dueOn: addDays(today(), -1), note: null })
    await addMilestone(officer, id, { kind: 'obligation', partyId: null, title: '七天后到期', dueOn: addDays(today(), 7), note: null })
    expect([await found('overdue'), await found('due_this_week'), await found('ending_soon')]).toEqual([1, 1, 1])
    const { id: late } = await db().milestone.findFirstOrThrow({ where: { agreementId: id, title: '昨天到期' } })
    await giveEvidence(officer, late, { doneOn: today(), evidence: '验收单', file: undefined }, [])
    expect(await found('overdue')).toBe(0)
    await changeMilestone(officer, id, late, { to: 'open', kind: null, partyId: null, title: null, dueOn: null, note: null })
    expect(await found('overdue')).toBe(1)
    await changeAgreementState(officer, id, { ...move('intent'), to: 'completed' })
    expect([await found('overdue'), await found('due_this_week'), await found('ending_soon')]).toEqual([0, 0, 0])
  })

  it('filters by names of parties and years, and survives hostile values', async () => {
    const { firm, alias } = await plantPartners()
    await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }, { name: alias }], signed: '2017H2' }))
    const totals = await Promise.all([`keyword=${firm.name.slice(2, 12)}`, `keyword=${alias}`, `enterprise=${firm.id}&from=2017&to=2017`, `enterprise=${firm.id}&from=2018`].map((query) => list(query)))
    expect(totals.map(({ total }) => total)).toEqual([1, 1, 1, 0])
    for (const hostile of ['state=%00', 'page=-1', 'page=1e9', 'from=9999', "enterprise='--", 'keyword=%25%5C%00', 'attention=x']) await list(hostile)
  })

  it('tells strangers nothing through a keyword or a state', async () => {
    const { firm } = await plantPartners()
    const secret = randomUUID()
    await createAgreement(officer, agreementForm({ parties: [{ name: firm.name }], summary: secret, state: 'signed' }))
    expect((await listAgreements(visitor, agreementFilter(new URLSearchParams({ keyword: secret })))).total).toBe(0)
    expect((await listAgreements(visitor, agreementFilter(new URLSearchParams({ enterprise: firm.id, attention: 'overdue' })))).total).toBe(0)
    expect((await listAgreements(visitor, agreementFilter(new URLSearchParams({ enterprise: firm.id })))).total).toBe(1)
  })
})
