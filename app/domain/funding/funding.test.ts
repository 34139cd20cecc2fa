import { describe, expect, it, vi } from 'vitest'
import { agreementForChange } from '~/domain/agreements/agreements.server'
import { historyOf } from '~/domain/history/history.server'
import { plantAgreement } from '~/domain/progress/progress.fixture'
import { db } from '~/platform/db.server'
import { fundingSchema, paymentSchema } from './funding.schema'
import { recordPayment, withdrawPayment } from './payments.server'
import { correctFunding, planFunding } from './plan.server'
import { fundingOf } from './reading.server'

vi.setConfig({ testTimeout: 30_000 })

const read = async (id: string) => fundingOf(await agreementForChange(db(), id))
const row = (partyId: string, values: object = {}) => fundingSchema.parse({ partyId, year: '2026', form: 'cash', amount: '600,000', ...values })
const payment = (toward: string, values: object = {}) => paymentSchema.parse({ toward, amount: '200000', paidOn: '2026-03-01', ...values })

describe('a funding plan', () => {
  it('shows by party and year what is planned, paid and open, and how it stands to what was committed', async () => {
    const { id, parties, officer, member } = await plantAgreement({ committedAmount: '1000000' })
    await planFunding(officer, id, row(parties.firm))
    await planFunding(officer, id, row(parties.university, { form: 'in_kind', amount: '300000' }))
    await expect(planFunding(officer, id, row(parties.firm))).rejects.toMatchObject({ fields: { year: 'planTwice' } })
    await expect(planFunding(officer, id, row('nobody'))).rejects.toMatchObject({ fields: { partyId: 'choice' } })
    await expect(planFunding(member, id, row(parties.firm, { year: '2027' }))).rejects.toMatchObject({ code: 'forbidden' })
    const [item] = (await read(id)).items
    await recordPayment(officer, id, payment(`item:${item!.id}`), [])
    await recordPayment(officer, id, payment(`party:${parties.professor}`, { amount: '5000.50' }), [])
    const { items, totals, difference } = await read(id)
    expect(items.map(({ amount, paid, open }) => [amount, paid, open])).toEqual([['600000.00', '200000.00', '400000.00'], ['300000.00', '0.00', '300000.00']])
    expect(totals).toEqual({ planned: '900000.00', paid: '205000.50', open: '700000.00' })
    expect(difference).toEqual({ more: false, by: '100000.00' })
  })

  it('is corrected, and a row of zero without payments leaves it', async () => {
    const { id, parties, officer } = await plantAgreement()
    await planFunding(officer, id, row(parties.firm))
    const [item] = (await read(id)).items
    await correctFunding(officer, id, item!.id, row(parties.firm, { amount: '0' }))
    expect((await read(id)).items).toEqual([])
    expect((await historyOf('agreement', id)).map(({ changes }) => Object.keys(changes))).toEqual([['fundingItem'], ['fundingItem']])
  })
})

describe('a payment', () => {
  it('is withdrawn with a reason, once; it stays in sight and counts no longer', async () => {
    const { id, parties, officer, member } = await plantAgreement()
    await recordPayment(officer, id, payment(`party:${parties.firm}`), [])
    const [entry] = (await read(id)).payments
    await expect(withdrawPayment(member, id, entry!.id, '多记')).rejects.toMatchObject({ code: 'forbidden' })
    await withdrawPayment(officer, id, entry!.id, '多记一笔')
    await expect(withdrawPayment(officer, id, entry!.id, '多记一笔')).rejects.toMatchObject({ code: 'conflict' })
    expect(await read(id)).toMatchObject({ totals: { paid: '0.00' }, payments: [{ withdrawn: true, withdrawnFor: '多记一笔' }] })
  })

  it('lies neither ahead nor with another agreement', async () => {
    const [one, other] = [await plantAgreement(), await plantAgreement()]
    const now = new Date('2026-03-01T00:00:00Z')
    await expect(recordPayment(one.officer, one.id, payment(`party:${one.parties.firm}`, { paidOn: '2026-03-02' }), [], now)).rejects.toMatchObject({ fields: { paidOn: 'dayFuture' } })
    await expect(recordPayment(one.officer, one.id, payment(`party:${other.parties.firm}`), [], now)).rejects.toMatchObject({ fields: { toward: 'choice' } })
    await expect(withdrawPayment(one.officer, other.id, 'no-such-payment', '错')).rejects.toMatchObject({ code: 'not_found' })
  })
})
