import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fenOf, isMore, sumOf, yuanOf, yuanOfWan } from './yuan'

describe('amounts', () => {
  it('are read and written without loss', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n }), (fen) => fenOf(yuanOf(fen)) === fen))
  })

  it('are added and compared exactly', () => {
    expect(sumOf(['0.1', '0.2', null])).toBe('0.30')
    expect([isMore('100000.01', '100000'), isMore('100000', '100000.00')]).toEqual([true, false])
  })

  it.each([
    ['80', '800000.00'],
    ['0.5', '5000.00'],
    ['1.234567', '12345.67'],
    ['0', '0.00'],
  ])('%s ten thousand yuan are %s yuan', (wan, yuan) => expect(yuanOfWan(wan)).toBe(yuan))
})
