import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { balanceOf, differenceFrom, fen, sumOf, yuan } from './sums'

const amounts = fc.bigInt({ min: 0n, max: 10n ** 17n }).map(yuan)

describe('sums of money', () => {
  it('are exact to the fen, however large', () => {
    fc.assert(
      fc.property(fc.array(amounts, { maxLength: 20 }), (list) => {
        expect(fen(sumOf(list))).toBe(list.reduce((all, one) => all + fen(one), 0n))
      }),
    )
    expect(sumOf(['0.1', '0.2', '9007199254740993'])).toBe('9007199254740993.30')
  })

  it('leave open what was planned and not paid; neither withdrawn entries nor those of other rows count', () => {
    fc.assert(
      fc.property(amounts, fc.array(fc.record({ fundingItemId: fc.constantFrom('a', 'b', null), amount: amounts, withdrawn: fc.boolean() })), (amount, payments) => {
        const { paid, open, share } = balanceOf({ id: 'a', year: 2026, amount }, payments)
        const counted = payments.filter(({ fundingItemId, withdrawn }) => fundingItemId === 'a' && !withdrawn)
        expect(paid).toBe(sumOf(counted.map((one) => one.amount)))
        expect(fen(open)).toBe(fen(amount) > fen(paid) ? fen(amount) - fen(paid) : 0n)
        expect(share >= 0 && share <= 1 && (share === 1 || fen(open) > 0n)).toBe(true)
      }),
    )
  })

  it('tell how far the plan is from what was committed, and nothing where one is not known', () => {
    expect(differenceFrom('3000000', ['1000000.00', '1999999.99'])).toEqual({ more: false, by: '0.01' })
    expect(differenceFrom('100', ['60', '60'])).toEqual({ more: true, by: '20.00' })
    expect([differenceFrom('100', ['40', '60']), differenceFrom(null, ['1']), differenceFrom('100', [])]).toEqual([null, null, null])
  })
})
