import { beforeAll, describe, expect, it } from 'vitest'
import { db } from '~/platform/db.server'
import { memberOf, officer } from '@tests/factories/actors'
import { user } from '@tests/factories/records'
import { day, entitlementOfRecord, plantBudget, plantFirm, plantPatent, plantPolicy, plantRecognition } from './incentives.fixture'
import { reconcileAll, runEntitlements } from './reconcile.server'
import { approveEntitlement, checkEntitlement, claimEntitlement, payEntitlement } from './steps.server'
import { head } from '@tests/factories/actors'
import { today } from '~/domain/calendar'

beforeAll(async () => {
  await plantPolicy()
})

const looked = (kind: 'recognition' | 'patent' | 'declaration', id: string) => runEntitlements({ records: [{ kind, id }] })

async function approved(id: string, enterpriseId: string, amount = '50000') {
  await claimEntitlement(memberOf(enterpriseId), id, { note: null })
  await checkEntitlement(officer, id, { note: null })
  await approveEntitlement(head, id, { amount, budgetId: (await plantBudget('10000000')).id, note: null })
}

describe('a record', () => {
  it('raises its entitlement once, however often it is looked at, and tells the firm’s managers once', async () => {
    const firm = await plantFirm()
    const { id: userId } = await db().user.create({ data: user({ role: 'enterprise', enterpriseId: firm.id, memberRole: 'manager' }) })
    const { id } = await plantRecognition(firm.id)
    await Promise.all([looked('recognition', id), looked('recognition', id), reconcileAll()])
    expect(await db().entitlement.findMany({ where: { recordId: id } })).toMatchObject([{ state: 'raised', enterpriseId: firm.id, trigger: 'high_tech_enterprise' }])
    expect(await db().notification.count({ where: { userId, kind: 'entitlement_raised' } })).toBe(1)
  })

  it('raises nothing while a patent is only granted, and does once it is implemented', async () => {
    const { id } = await plantPatent((await plantFirm()).id, { implementedOn: null })
    await looked('patent', id)
    expect(await entitlementOfRecord(id)).toBeNull()
    await db().patent.update({ where: { id }, data: { implementedOn: day('2026-05-01') } })
    await reconcileAll()
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'raised', beneficiary: '样例发明人', raisedOn: day('2026-05-01') })
  })

  it('of a major project counts from the day of its approval', async () => {
    const steps = { create: [{ stage: 'submitted' as const, on: day('2025-05-01') }, { stage: 'approved' as const, on: day('2026-02-03') }] }
    const { id } = await db().declaration.create({ data: { title: '重大专项', level: 'provincial', isMajor: true, stage: 'approved', enterpriseId: (await plantFirm()).id, steps } })
    await looked('declaration', id)
    const entitlement = await entitlementOfRecord(id)
    expect([entitlement?.amount.toFixed(0), entitlement?.raisedOn]).toEqual(['400000', day('2026-02-03')])
  })

  it('that is withdrawn withdraws what is not paid, with the reason, and raises it again when restored', async () => {
    const firm = await plantFirm()
    const { id } = await plantRecognition(firm.id)
    await looked('recognition', id)
    const { id: entitlementId } = (await entitlementOfRecord(id))!
    await approved(entitlementId, firm.id)
    await db().recognition.update({ where: { id }, data: { state: 'withdrawn' } })
    await looked('recognition', id)
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'withdrawn', reason: 'record_withdrawn', approvedAmount: null, budgetId: null })
    await db().recognition.update({ where: { id }, data: { state: 'active' } })
    await looked('recognition', id)
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'raised', reason: null, claimedAt: null })
  })

  it('that is corrected leaves what was paid, and puts it before the bureau until it fits again', async () => {
    const firm = await plantFirm()
    const { id } = await plantRecognition(firm.id, { level: 'national' })
    await looked('recognition', id)
    const { id: entitlementId } = (await entitlementOfRecord(id))!
    await approved(entitlementId, firm.id, '100000')
    await payEntitlement(officer, entitlementId, { amount: '100000', paidOn: today() })
    await db().recognition.update({ where: { id }, data: { level: 'provincial' } })
    await reconcileAll()
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'paid', doubt: 'amount_lowered' })
    await db().recognition.update({ where: { id }, data: { level: 'national' } })
    await reconcileAll()
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'paid', doubt: null })
  })

  it('that is moved to another firm offers it there, and the first firm’s claim is gone', async () => {
    const [firm, other] = [await plantFirm(), await plantFirm()]
    const { id } = await plantRecognition(firm.id)
    await looked('recognition', id)
    await claimEntitlement(memberOf(firm.id), (await entitlementOfRecord(id))!.id, { note: '请核实' })
    await db().recognition.update({ where: { id }, data: { enterpriseId: other.id } })
    await looked('recognition', id)
    expect(await entitlementOfRecord(id)).toMatchObject({ state: 'raised', enterpriseId: other.id, claimNote: null })
  })
})

describe('two records of one undertaking', () => {
  it('raise one entitlement, that of what happened first, and the other where the first falls away', async () => {
    const firm = await plantFirm()
    const kind = 'rnd_institution' as const
    const later = await plantRecognition(firm.id, { kind, recognisedOn: day('2026-06-01') })
    await looked('recognition', later.id)
    const earlier = await plantRecognition(firm.id, { kind })
    await db().recordLink.create({ data: { fromKind: 'recognition', fromId: later.id, toKind: 'recognition', toId: earlier.id } })
    await looked('recognition', earlier.id)
    expect([(await entitlementOfRecord(later.id))?.state, (await entitlementOfRecord(earlier.id))?.state]).toEqual(['withdrawn', 'raised'])
    await db().recognition.update({ where: { id: earlier.id }, data: { state: 'withdrawn' } })
    await looked('recognition', earlier.id)
    expect([(await entitlementOfRecord(later.id))?.state, (await entitlementOfRecord(earlier.id))?.state]).toEqual(['raised', 'withdrawn'])
  })

  it('raise none anew where one was paid, though its record is gone', async () => {
    const firm = await plantFirm()
    const kind = 'rnd_institution' as const
    const [one, other] = [await plantRecognition(firm.id, { kind }), await plantRecognition(firm.id, { kind })]
    await looked('recognition', one.id)
    const { id } = (await entitlementOfRecord(one.id))!
    await approved(id, firm.id, '100000')
    await payEntitlement(officer, id, { amount: '90000', paidOn: today() })
    await db().recordLink.create({ data: { fromKind: 'recognition', fromId: one.id, toKind: 'recognition', toId: other.id } })
    await db().recognition.update({ where: { id: one.id }, data: { state: 'withdrawn' } })
    await reconcileAll()
    expect(await entitlementOfRecord(one.id)).toMatchObject({ state: 'paid', doubt: 'record_withdrawn' })
    expect(await entitlementOfRecord(other.id)).toBeNull()
  })
})
