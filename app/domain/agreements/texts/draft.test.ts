import { describe, expect, it } from 'vitest'
import { termTexts } from '../terms'
import { type DraftFacts, draftText } from './draft'

const nothing = Object.fromEntries(termTexts.map((name) => [name, null])) as Pick<DraftFacts, (typeof termTexts)[number]>

const facts = (more: Partial<DraftFacts> = {}): DraftFacts => ({
  ...nothing,
  ...{ title: '样例协议', number: null, centreName: null, mode: '技术开发', startsOn: null, endsOn: null, noticeOn: null, place: null, committedAmount: null, committedText: null },
  parties: [
    { name: '样例大学', role: 'partner', signs: true },
    { name: '样例银业', role: 'lead', signs: true },
    { name: '样例教授', role: 'principal_investigator', signs: false },
  ],
  ...more,
})

describe('a drafted text', () => {
  it('numbers the articles that there are, with nothing in between', () => {
    const text = draftText(facts({ summary: '开发工艺', confidentiality: '保密五年', startsOn: '2027-01-01', endsOn: '2029-12-31', committedAmount: '3000000.00' }))
    expect(text.match(/^第.+条　.+$/gm)).toEqual(['第一条　合作内容', '第二条　期限与地点', '第三条　经费', '第四条　保密', '第五条　其他'])
    expect(text).toContain('自2027年1月1日起至2029年12月31日止')
    expect(text).toContain('人民币3,000,000元')
  })

  it('has the firm that leads as party A, and a line for each seal but none for a person', () => {
    const text = draftText(facts())
    expect(text).toContain('甲方：样例银业\n乙方：样例大学\n项目负责人：样例教授')
    expect(text.match(/（盖章）/g)).toHaveLength(2)
  })

  it('leaves a line where a contract needs what nobody told, and keeps an amount in its words', () => {
    expect(draftText(facts())).toMatch(/自＿+年＿+月＿+日起.*\n\n.*\n.*人民币＿+元/)
    expect(draftText(facts({ committedText: '300万元左右' }))).toContain('人民币300万元左右。')
  })
})
