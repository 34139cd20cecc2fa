import { beforeAll, describe, expect, it } from 'vitest'
import { addDays, today } from '~/domain/calendar'
import { FieldErrors } from '~/domain/errors'
import { db } from '~/platform/db.server'
import { head, memberOf, officer } from '@tests/factories/actors'
import { entitlementOfRecord, plantBudget, plantFirm, plantPolicy, plantRecognition } from './incentives.fixture'
import { budgetHeadrooms } from './headroom.server'
import { runEntitlements } from './reconcile.server'
import { approveEntitlement, checkEntitlement, claimEntitlement, payEntitlement, refuseEntitlement, undoEntitlement } from './steps.server'

beforeAll(async () => {
  await plantPolicy()
})

/** An entitlement of 50,000 yuan that an officer has checked. */
async function plantChecked() {
  const firm = await plantFirm()
  const { id: recordId } = await plantRecognition(firm.id)
  await runEntitlements({ records: [{ kind: 'recognition', id: recordId }] })
  const { id } = (await entitlementOfRecord(recordId))!
  await claimEntitlement(memberOf(firm.id), id, { note: '证书见附件' })
  await checkEntitlement(officer, id, { note: null })
  return { id, firm, recordId }
}

const stateOf = async (id: string) => (await db().entitlement.findUniqueOrThrow({ where: { id } })).state
const freeOf = async (id: string) => (await budgetHeadrooms()).find((budget) => budget.id === id)!.free

const faultsOf = async (work: Promise<unknown>) => {
  try {
    await work
    return {}
  } catch (error) {
    if (error instanceof FieldErrors) return error.fields
    throw error
  }
}

describe('an approval', () => {
  it('is for the head alone, and at most the clause’s amount and what the budget has left', async () => {
    const { id } = await plantChecked()
    const budget = await plantBudget('30000')
    await expect(approveEntitlement(officer, id, { amount: '100', budgetId: budget.id, note: null })).rejects.toThrow('forbidden')
    expect(await faultsOf(approveEntitlement(head, id, { amount: '50000.01', budgetId: budget.id, note: null }))).toEqual({ amount: 'aboveClause|{"limit":50000}' })
    expect(await faultsOf(approveEntitlement(head, id, { amount: '30000.01', budgetId: budget.id, note: null }))).toEqual({ amount: 'aboveHeadroom|{"limit":30000}' })
    expect(await faultsOf(approveEntitlement(head, id, { amount: '1', budgetId: 'none', note: null }))).toEqual({ budgetId: 'choice' })
    await approveEntitlement(head, id, { amount: '30000', budgetId: budget.id, note: null })
    expect([await stateOf(id), await freeOf(budget.id)]).toEqual(['approved', '0.00'])
  })

  it('of two at once out of the same money lets one through', async () => {
    const budget = await plantBudget('80000')
    const many = await Promise.all([plantChecked(), plantChecked(), plantChecked()])
    const outcomes = await Promise.allSettled(many.map(({ id }) => approveEntitlement(head, id, { amount: '50000', budgetId: budget.id, note: null })))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await freeOf(budget.id)).toBe('30000.00')
  })

  it('of one entitlement at the same moment happens once', async () => {
    const { id } = await plantChecked()
    const budget = await plantBudget('80000')
    const outcomes = await Promise.allSettled([0, 1].map(() => approveEntitlement(head, id, { amount: '20000', budgetId: budget.id, note: null })))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await freeOf(budget.id)).toBe('60000.00')
  })

  it('does not rest on a record that was withdrawn a moment ago', async () => {
    const { id, recordId } = await plantChecked()
    await db().recognition.update({ where: { id: recordId }, data: { state: 'withdrawn' } })
    await expect(approveEntitlement(head, id, { amount: '100', budgetId: (await plantBudget('1000')).id, note: null })).rejects.toThrow('entitlementMoved')
  })
})

describe('a payment', () => {
  it('is at most what was approved, on no day ahead; less frees the rest', async () => {
    const { id } = await plantChecked()
    const budget = await plantBudget('50000')
    await approveEntitlement(head, id, { amount: '40000', budgetId: budget.id, note: null })
    expect(await faultsOf(payEntitlement(officer, id, { amount: '40000.01', paidOn: today() }))).toEqual({ amount: 'aboveApproved|{"limit":40000}' })
    expect(await faultsOf(payEntitlement(officer, id, { amount: '40000', paidOn: addDays(today(), 1) }))).toEqual({ paidOn: 'dayNotAhead' })
    expect(await faultsOf(payEntitlement(officer, id, { amount: '40000', paidOn: addDays(today(), -1) }))).toEqual({ paidOn: 'paidBeforeApproval' })
    await payEntitlement(officer, id, { amount: '35000', paidOn: today() })
    expect([await stateOf(id), await freeOf(budget.id)]).toEqual(['paid', '15000.00'])
  })
})

describe('a claim', () => {
  it('is for the firm’s managers, and for nobody of another firm', async () => {
    const firm = await plantFirm()
    const { id: recordId } = await plantRecognition(firm.id)
    await runEntitlements({ records: [{ kind: 'recognition', id: recordId }] })
    const { id } = (await entitlementOfRecord(recordId))!
    await expect(claimEntitlement({ ...memberOf(firm.id), memberRole: 'member' }, id, { note: null })).rejects.toThrow('forbidden')
    await expect(claimEntitlement(memberOf((await plantFirm()).id), id, { note: null })).rejects.toThrow('not_found')
    await claimEntitlement(memberOf(firm.id), id, { note: null })
    expect(await stateOf(id)).toBe('claimed')
  })

  it('can be refused with a reason, and the refusal taken back', async () => {
    const { id } = await plantChecked()
    await refuseEntitlement(officer, id, { reason: '证书已过期' })
    expect(await db().entitlement.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'refused', reason: '证书已过期' })
    await undoEntitlement(officer, id, { reason: '看错证书' })
    expect(await db().entitlement.findUniqueOrThrow({ where: { id } })).toMatchObject({ state: 'claimed', reason: null })
  })
})

describe('steps', () => {
  it('are undone one by one, each with its line, and money that was promised is free again', async () => {
    const { id, firm } = await plantChecked()
    const budget = await plantBudget('50000')
    await approveEntitlement(head, id, { amount: '50000', budgetId: budget.id, note: null })
    await payEntitlement(officer, id, { amount: '50000', paidOn: today() })
    await expect(undoEntitlement(officer, id, { reason: '付错' })).rejects.toThrow('forbidden')
    for (const [actor, state] of [[head, 'approved'], [head, 'checked'], [officer, 'claimed'], [memberOf(firm.id), 'raised']] as const) {
      await undoEntitlement(actor, id, { reason: '更正' })
      expect(await stateOf(id)).toBe(state)
    }
    expect(await freeOf(budget.id)).toBe('50000.00')
    const rows = await db().stateChange.findMany({ where: { recordId: id }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
    expect(rows.map(({ toState }) => toState)).toEqual(['raised', 'claimed', 'checked', 'approved', 'paid', 'approved', 'checked', 'claimed', 'raised'])
  })
})
