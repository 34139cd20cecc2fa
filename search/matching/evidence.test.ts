import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { unitsOf } from '../text/units.ts'
import { buildCorpus } from './corpus.ts'
import { explainPair } from './rank.ts'
import { type EvidenceSource, type MatchNeed, type Pairing, type Span } from './types.ts'
import { EVIDENCE_SHOWN, MEETINGS_SHOWN } from './weights.ts'

/** What real texts mix: grades and formulae in several writings, both scripts of Chinese, full and half width, English, marks, a character beyond 16 bits. */
const pieces = [
  ...['99.99%银', '９９．９９％銀', '99.9％', '4N银', '银≥99.99%', 'CBN', 'ｃＢＮ', 'cBN', 'PM2.5', 'ＰＭ２．５', 'PM₂.₅', 'Al₂O₃', 'Al2O3', 'α-Fe', 'α－Fe₂O₃'],
  ...['电解', '電解', '銀粉', '银粉', '廢水處理', '废水处理', '阳极泥', '的', '与', '技术', '𰻝', '㎡', '℃', '①'],
  ...['Silver powders', 'silver powder', 'électrolyse', 'e\u0301lectrolyse', 'ELECTROLYTIC refining', '，', '。', '、', ' ', '\u3000', '\n', '\r\n', '（', '）', '/', '≤', '～'],
] as const
const text = fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 14 }).map((parts) => parts.join(''))
const pair = fc
  .record({ title: text, text: fc.oneof(fc.constant(''), text), works: fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 4 }), keywords: fc.array(text, { maxLength: 2 }) })
  .map(({ title, text, works, keywords }) => {
    const corpus = buildCorpus([{ id: 'e', name: '样例', keywords, works: works.map((work, i) => ({ id: `w${i}`, kind: 'paper', ...work })) }])
    const need = { id: 'n', title, text }
    return { need, pairing: explainPair(corpus, need, 'e', { evidence: Infinity }) }
  })

const terms = (written: string) => unitsOf(written).map(({ term }) => term)
const slices = (owner: Pick<MatchNeed | EvidenceSource, 'title' | 'text'>, spans: Span[]) => spans.map(({ field, start, end }) => owner[field].slice(start, end))

function expectExactSpans(need: MatchNeed, { evidence }: Pairing) {
  for (const { source, meetings } of evidence) {
    for (const meeting of meetings) {
      expect(meeting.need.length * meeting.source.length).toBeGreaterThan(0)
      expect(slices(need, meeting.need)[0]).toBe(meeting.words)
      for (const shown of [...slices(need, meeting.need), ...slices(source, meeting.source)]) {
        expect(terms(shown)).toEqual(terms(meeting.words))
        expect(shown).not.toMatch(/\p{Surrogate}/u)
        expect(shown.trim()).toBe(shown)
      }
    }
  }
}

function expectSharesToAddUp({ evidence, restShare, textScore }: Pairing) {
  expect(evidence.reduce((sum, { share }) => sum + share, restShare)).toBeCloseTo(textScore, 8)
  for (const { share, meetings } of evidence) {
    expect(meetings.every((meeting) => meeting.share > 0)).toBe(true)
    expect(meetings.reduce((sum, meeting) => sum + meeting.share, 0)).toBeLessThanOrEqual(share + 1e-9)
  }
}

describe('the evidence of mixed texts', () => {
  it('shows on both sides exactly the words that met, however they are written, and its shares add up to the score', () => {
    fc.assert(
      fc.property(pair, ({ need, pairing }) => {
        if (!pairing) return
        expectExactSpans(need, pairing)
        expectSharesToAddUp(pairing)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['银粉纯度99.99%', '制得９９．９９％的銀粉', ['99.99%', '银粉']],
    ['CBN砂轮磨削', 'ｃＢＮ砂輪的磨削性能', ['CBN砂轮', '磨削']],
    ['PM2.5在线监测', '大气ＰＭ２．５监测方法', ['PM2.5', '监测']],
    ['Al₂O₃陶瓷基板', 'Al2O3陶瓷基板的烧结', ['Al₂O₃陶瓷基板']],
    ['α-Fe粉末渗氮', '渗氮对α－Fe粉末的影响', ['Fe粉末', '渗氮']],
  ])('of “%s” and “%s” are %j', (title, work, words) => {
    const need = { id: 'n', title, text: '' }
    const found = explainPair(buildCorpus([{ id: 'e', name: '样例', works: [{ id: 'w', kind: 'paper', title: work }] }]), need, 'e')!
    expect(found.evidence[0]!.meetings.map((meeting) => meeting.words).sort()).toEqual([...words].sort())
    expectExactSpans(need, found)
  })
})

const sentences = ['高砷铅阳极泥先脱砷再分银', '银电解液中铜离子持续累积，需在线净化', '烟尘含砷18%以上，浸出液须开路', '现场已有2500吨/年的湿法线', '要求银直收率≥97%，吨泥加工费≤4200元', '渣中残余银和锡尚无回收办法', '废水中砷＜0.1mg/L，PM2.5不超标', '拟用Al₂O₃陶瓷膜过滤'] as const

/** About ten printed pages (800 characters each) of sentences in a fixed order that never repeats at once. */
const tenPages = Array.from({ length: 500 }, (_, i) => `${sentences[(i * 5 + Math.floor(i / 8)) % sentences.length]}。${i % 7 === 0 ? '\n' : ''}`).join('')

describe('texts of any length', () => {
  const corpus = buildCorpus([
    { id: 'e', name: '样例', keywords: ['阳极泥', '脱砷'], works: sentences.map((title, i) => ({ id: `w${i}`, kind: 'paper', title, text: tenPages.slice(i * 300, i * 300 + 900) })) },
    { id: 'rice', name: '样例', works: [{ id: 'r', kind: 'paper', title: '双季稻镉低积累品种筛选' }] },
  ])

  it('of ten pages give no more evidence than short ones, exact to the character', () => {
    expect(tenPages.length).toBeGreaterThan(8000)
    const need = { id: 'n', title: '高砷铅阳极泥脱砷', text: tenPages }
    const pairing = explainPair(corpus, need, 'e')!
    expect(pairing.evidence).toHaveLength(EVIDENCE_SHOWN)
    for (const { meetings } of pairing.evidence) expect(meetings.length).toBeLessThanOrEqual(MEETINGS_SHOWN)
    expectExactSpans(need, pairing)
    expectSharesToAddUp(pairing)
  })

  it('of one line show the line’s own words', () => {
    const need = { id: 'n', title: '脱砷', text: '' }
    const pairing = explainPair(corpus, need, 'e')!
    expect(new Set(pairing.evidence.flatMap(({ meetings }) => meetings.map(({ words }) => words)))).toEqual(new Set(['脱砷']))
    expectExactSpans(need, pairing)
    expectSharesToAddUp(pairing)
  })
})
