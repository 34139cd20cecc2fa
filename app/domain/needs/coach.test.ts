import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coach, type CoachedNeed } from './coach'
import { hasMetric, hasQuantity, namesBudget, namesDeadline, withoutUnit } from './quantities'

const empty: CoachedNeed = { title: '', description: '', technicalIndicators: null, difficulty: null, presentBasis: null, ipTerms: null, cooperationModes: [], contactPhone: null, contactEmail: null, hasBudget: false, hasDeadline: false }

const good: CoachedNeed = {
  title: '银电解液铜离子在线脱除',
  description: '我公司电解精炼白银，电解液中铜离子升高后须停槽换液，每月损失两天产能。希望在不停槽的条件下把铜离子持续脱除，且不带入新的杂质。',
  technicalIndicators: '电解液铜离子 ≤ 20 g/L；银纯度不低于99.99%；处理能力 200 kg/日',
  difficulty: '电解液硝酸浓度高，常规树脂寿命不足两周。',
  presentBasis: '现有12个电解槽，已做过水解沉淀小试。',
  ipTerms: '成果双方共有',
  cooperationModes: ['development'],
  contactPhone: '0735-0000000',
  contactEmail: null,
  hasBudget: true,
  hasDeadline: true,
}

const codes = (need: CoachedNeed) => coach(need).map(({ code }) => code)

describe('the coach', () => {
  it('has nothing to say of a need that says everything', () => expect(coach(good)).toEqual([]))

  it.each([
    ['a wish without a figure', { technicalIndicators: '银的纯度要尽可能高，杂质尽快去除' }, ['noMetric', 'vague']],
    ['a figure without its unit', { technicalIndicators: '银纯度≥99.99，温度不高于60' }, ['noUnit']],
    ['nothing but set phrases', { description: '寻求合作，详见附件。' }, ['boilerplate']],
    ['only who one is', { description: '公司成立于2008年，位于永兴县，占地120亩，员工200人，主营白银冶炼，是高新技术企业。', difficulty: null, technicalIndicators: '纯度≥99.99%' }, ['onlyBackground', 'noDifficulty']],
    ['two needs in one', { description: `${good.description}\n另外还需要一套烟气脱硫装置。\n此外希望建立能源管理系统。` }, ['severalNeeds']],
    ['a title of nothing', { title: '技术改进项目' }, ['titleVague']],
    ['a title as long as a text', { title: '关于在不停槽的条件下持续脱除白银电解精炼过程中电解液里逐渐积累升高的铜离子并避免带入新的杂质的方法' }, ['titleLong']],
    ['no word on money, time and rights', { hasBudget: false, hasDeadline: false, ipTerms: null, cooperationModes: [] }, ['noBudget', 'noDeadline', 'noModes', 'noIp']],
    ['nobody to call', { contactPhone: null }, ['noContact']],
    ['money and time named in the text', { hasBudget: false, hasDeadline: false, description: `${good.description}拟投入经费30万元，六个月内完成。` }, []],
    ['no start to build on', { presentBasis: null }, ['noBasis']],
  ])('remarks on %s', (_, changes, expected) => expect(codes({ ...good, ...changes })).toEqual(expected))

  it('puts first what nobody can answer without, and names the words it means', () => {
    const remarks = coach({ ...empty, title: '合作', description: '大幅提高质量' })
    expect(remarks.map(({ grade }) => grade)).toEqual(remarks.map(({ grade }) => grade).sort((a, b) => ['must', 'should', 'could'].indexOf(a) - ['must', 'should', 'could'].indexOf(b)))
    expect(remarks.find(({ code }) => code === 'vague')!.found).toEqual(['大幅', '提高质量'])
  })
})

const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.constantFrom('', '公司成立于2008年', '尽快解决', '纯度≥99.99', '需求一：脱铜。需求二：脱硫。', '详见附件'))
const optional = fc.option(text)
const anyNeed = fc.record<CoachedNeed>({ title: text, description: text, technicalIndicators: optional, difficulty: optional, presentBasis: optional, ipTerms: optional, cooperationModes: fc.constantFrom([], ['development']), contactPhone: optional, contactEmail: optional, hasBudget: fc.boolean(), hasDeadline: fc.boolean() })
const metric = fc.record({ what: fc.constantFrom('银纯度', '回收率', '处理能力', '粒径'), sign: fc.constantFrom('≥', '≤', '不低于', '不超过', '达到', '>'), figure: fc.constantFrom('99.99', '5', '1,200', '0.5'), unit: fc.constantFrom('%', '‰', 'μm', 'ppm', 't/d', '元/吨', ' g/L', '℃', 'MPa', 'kWh/t') }).map(({ what, sign, figure, unit }) => `${what}${sign}${figure}${unit}`)

describe('whatever a need says', () => {
  it('the coach always answers, once for each rule', () => {
    fc.assert(fc.property(anyNeed, (need) => void expect(new Set(codes(need)).size).toBe(codes(need).length)))
  })

  it('a figure more among the indicators takes remarks away and adds none', () => {
    fc.assert(
      fc.property(anyNeed, metric, (need, more) => {
        const after = codes({ ...need, technicalIndicators: `${need.technicalIndicators ?? ''}\n${more}` })
        expect(after).not.toContain('noMetric')
        expect(codes(need)).toEqual(expect.arrayContaining(after))
      }),
    )
  })

  it('the order of its sentences makes no difference', () => {
    const sentences = fc.array(fc.constantFrom('公司成立于2008年', '需要把铜离子降到20 g/L以下', '尽快解决', '另外需要脱硫', '此外希望节能10%', '现有12个电解槽', '纯度≥99.99', '经费30万元'), { minLength: 1 })
    fc.assert(fc.property(sentences, (list) => void expect(codes({ ...good, description: list.toReversed().join('。') })).toEqual(codes({ ...good, description: list.join('。') }))))
  })
})

describe('figures', () => {
  it.each([
    '银纯度≥99.99%', '含氧量低于 5 ppm', '粒径控制在1~3μm', '回收率由85%提高到95%以上', '能耗降低10%', '产能达到百分之九十', '每炉缩短两小时以内', '盐分小于等于3‰', '成本不超过1,200元/吨', '寿命三年以上', '温度 -20 至 60 ℃', '硬度 HRC 58', '达到4N银标准', '防护等级IP65', '浓度≤1×10-3 mol/L',
  ])('%s is a metric', (sentence) => expect(hasMetric(sentence)).toBe(true))

  it.each(['提高产品质量', '公司成立于2008年', '尽快解决', '三方合作', '需要一种新方法', '2017年第3季度'])('%s is none', (sentence) => expect(hasMetric(sentence)).toBe(false))

  it.each([['处理能力 200 kg/日', true], ['五千吨/年', true], ['三方合作', false], ['test 5 tests', false]])('%s names a quantity: %s', (sentence, expected) => expect(hasQuantity(sentence)).toBe(expected))

  it.each([
    ['纯度≥99.99', ['纯度≥99.99']],
    ['温度不高于60，压力≤5 MPa', ['温度不高于60']],
    ['pH≥6', []],
    ['回收率≥95％，粒径<3 um', []],
    ['合格率达到98', ['合格率达到98']],
    ['不少于3名工程师', []],
  ])('%s lacks the units of %j', (sentence, expected) => expect(withoutUnit(sentence)).toEqual(expected))

  it.each([['拟投入经费三十万元', true], ['预算约50万', true], ['资金面议', true], ['年产值3亿元', false]])('%s names a budget: %s', (sentence, expected) => expect(namesBudget(sentence)).toBe(expected))

  it.each([['六个月内完成', true], ['2026年底前', true], ['一年内', true], ['使用寿命10年', false]])('%s names a deadline: %s', (sentence, expected) => expect(namesDeadline(sentence)).toBe(expected))
})
