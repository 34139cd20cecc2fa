import { expect, it } from 'vitest'
import { grams, partsOf } from './grams.ts'
import { readQuery } from './query.ts'

it.each([
  ['儲層', ['储层', '储', '层']],
  ['含硼', ['含硼', '含', '硼']],
  ['Coatings，ＴｉＯ２', ['coat', 'tio2']],
  ['。', []],
])('takes %s apart', (text, expected) => {
  expect(grams(text)).toEqual(expected)
})

it('asks for pairs across words, for the characters of a word apart, and for stems', () => {
  expect(partsOf(readQuery('热性能 coatings')).map((part) => part.grams)).toEqual([['coat'], ['热性'], ['性能'], ['热'], ['性', '能']])
})

it('bounds what a long question asks', () => {
  expect(partsOf(readQuery('稀贵金属提纯与高纯银粉制备中的杂质控制'.repeat(20))).length).toBeLessThanOrEqual(24)
})
