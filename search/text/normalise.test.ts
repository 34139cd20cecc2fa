import fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, normalise } from './normalise.ts'

it.each([
  ['處理', '处理'],
  ['國防科技大學', '国防科技大学'],
  ['ＮＵＤＴ２０１７', 'nudt2017'],
  ['ﬁlm', 'film'],
])('takes %s for %s', (written, plain) => {
  expect(normalise(written)).toBe(plain)
})

it('leaves nothing that a database refuses, and changes no more the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      // What PostgreSQL cannot store.
      expect(clean(text)).not.toMatch(/\u0000|\p{Surrogate}/u)
      expect(clean(clean(text))).toBe(clean(text))
    }),
  )
})
