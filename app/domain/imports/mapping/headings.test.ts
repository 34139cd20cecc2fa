import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { importKinds } from '../kinds'
import { fieldsOf } from './fields'
import { findHeading } from './headingRow'
import { recognise } from './headings'

describe.each(importKinds)('%s', (kind) => {
  it('recognises its own template in both languages, in any order', () => {
    for (const language of ['zh', 'en'] as const) {
      const specs = fieldsOf[kind]
      fc.assert(
        fc.property(fc.shuffledSubarray(specs, { minLength: specs.length }), (shuffled) => {
          const columns = recognise(kind, shuffled.map((spec) => spec[language][0]!))
          expect(Object.values(columns)).toEqual(shuffled.map(({ field }) => field))
        }),
        { numRuns: 20 },
      )
    }
  })
})

it('sees through units, notes, stars and numbering', () => {
  const headings = ['1.需求名称*', '企业名称（全称）', '拟投入资金（万元）', '二、技术领域', '需求内容（含主要技术指标）', '备 注']
  expect(Object.values(recognise('needs', headings))).toEqual(['title', 'enterprise', 'budget', 'field', 'description', 'note'])
})

it('leaves row numbers and identity numbers alone', () => {
  expect(recognise('experts', ['序号', '姓名', '身份证号', '银行卡号'])).toEqual({ 1: 'name' })
})

it('lets several columns fill a list, and one column anything else', () => {
  expect(recognise('experts', ['姓名', '研究方向1', '研究方向2', '专家姓名'])).toEqual({ 0: 'name', 1: 'researchDirections', 2: 'researchDirections' })
})

it('finds headings below titles and notes', () => {
  const rows = [['附件1'], ['技术需求'], ['填报单位：', '', '2026年11月'], ['序号', '需求名称', '单位名称', '联系人'], ['1', '某需求', '某厂', '某人']]
  expect(findHeading('needs', rows.map((cells, index) => ({ row: index + 1, cells })))).toMatchObject({ headingRow: 4 })
})

it('reads headings in two rows', () => {
  const rows = [['序号', '企业', '', '需求名称', '联系方式', ''], ['', '名称', '信用代码', '', '联系人', '电话']]
  const found = findHeading('needs', rows.map((cells, index) => ({ row: index + 1, cells })))
  expect(found).toEqual({ headingRow: 2, headings: ['序号', '企业名称', '信用代码', '需求名称', '联系人', '电话'] })
})

it('finds none where there are none', () => {
  expect(findHeading('needs', [{ row: 1, cells: ['某某项目一期', '2027'] }, { row: 2, cells: ['甲', '乙'] }])).toBeNull()
})
