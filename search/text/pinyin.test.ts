import { describe, expect, it } from 'vitest'
import { personSounds, sortKey, sounds } from './pinyin.ts'

describe('the sounds of a name', () => {
  it('are syllables, words, the whole and its initials, from every word on', () => {
    expect(sounds('中南大学')).toEqual(expect.arrayContaining(['zhongnandaxue', 'zhongnan', 'daxue', 'zhong', 'xue', 'zndx', 'dx']))
  })

  it.each([
    ['长沙银行', 'changshayinhang'],
    ['重庆大学', 'chongqingdaxue'],
    ['国防科技大学', 'guofangkejidaxue'],
    ['處理中心', 'chulizhongxin'],
  ])('of %s follow the words it stands in', (name, sound) => {
    expect(sounds(name)).toContain(sound)
  })

  it('leave out what is not Chinese', () => {
    expect(sounds('NUDT')).toEqual([])
  })
})

describe('the sounds of a person', () => {
  it('are all readings, the surname’s own first', () => {
    expect(personSounds('单晓乐').slice(0, 2)).toEqual(['shanxiaole', 'sxl'])
    expect(personSounds('单晓乐')).toContain('danxiaole')
  })

  it('spell ü as v and as u', () => {
    expect(personSounds('吕强')).toEqual(expect.arrayContaining(['lvqiang', 'luqiang']))
  })
})

it('sorts people by their surnames’ own reading', () => {
  expect(['曾一', '阿二', '单三'].sort((a, b) => (sortKey(a, true) < sortKey(b, true) ? -1 : 1))).toEqual(['阿二', '单三', '曾一'])
})
