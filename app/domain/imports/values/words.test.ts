import { expect, it } from 'vitest'
import { choice, choices, strictChoice } from './choices'
import { notClassified } from './classified'
import { list } from './lists'
import { code, line, personName, phone } from './text'
import { works } from './works'

it('knows choices by label, code, synonym and within longer words', () => {
  const field = choice('techField')
  expect(['资源环境', '环保与三废', 'environment', '新材料领域', '先进制造'].map(field)).toEqual(
    ['environment', 'environment', 'environment', 'new_materials', 'equipment'].map((value) => ({ value })),
  )
})

it('leaves out a choice that it does not know, and says so; where it must know, it refuses', () => {
  expect(choice('techField')('量子纠缠')).toEqual({ value: null, note: 'choice' })
  expect(strictChoice('needState')('量子纠缠')).toEqual({ fault: 'choice' })
})

it('splits several modes', () => {
  expect(choices('cooperationMode')('合作开发、人才培养；共建研发机构')).toEqual({ value: ['development', 'training', 'joint_centre'] })
  expect(choices('cooperationMode')('委托开发/跳舞')).toEqual({ value: ['development'], note: 'choice' })
})

it('splits lists without their numbering', () => {
  expect(list(10, 50)('1、银电解\n2、废水处理；湿法冶金, 银电解')).toEqual({ value: ['银电解', '废水处理', '湿法冶金'] })
})

it('reads works with their numbers and years', () => {
  expect(works('patent')('1. 一种银电解液的净化方法（ZL201610018402.3，2016）\n2. 高纯银粉(制备)方法')).toEqual({
    value: [
      { kind: 'patent', title: '一种银电解液的净化方法', reference: 'ZL201610018402.3', year: 2016 },
      { kind: 'patent', title: '高纯银粉(制备)方法', reference: null, year: null },
    ],
  })
})

it('draws names together that were spread over the column', () => {
  expect(personName(20)('张　三')).toEqual({ value: '张三' })
  expect(code(20)(' ＡＢ １２ ')).toEqual({ value: 'AB12' })
})

it('refuses text that is too long, and takes dashes for nothing', () => {
  expect(line(200)('长'.repeat(10_000))).toEqual({ fault: 'tooLong', params: { max: 200, length: 10_000 } })
  expect(line(200)('——')).toEqual({ value: null })
})

it('does not believe a phone number that a spreadsheet rounded', () => {
  expect(phone('1.38E+10')).toEqual({ value: null, note: 'roundedNumber' })
  expect(phone('０７３５－５５０００００')).toEqual({ value: '0735-5500000' })
})

it('turns the question of secrecy by its heading', () => {
  expect(notClassified('否', '是否涉密')).toEqual({ value: true })
  expect(notClassified('是', '是否涉密')).toEqual({ fault: 'classified' })
  expect(notClassified('是', '不涉密声明')).toEqual({ value: true })
  expect(notClassified('不涉密', '涉密情况')).toEqual({ value: true })
})
