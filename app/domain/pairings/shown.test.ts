import { describe, expect, it } from 'vitest'
import { buildCorpus, explainPair } from '@search/index.server'
import type { Piece } from './excerpts'
import { sumOf } from './shares'
import { markedNeed, shownPairing } from './shown'

const sentences = ['高砷铅阳极泥先脱砷再分银', '银电解液中铜离子持续累积，需在线净化', '烟尘含砷18%以上，浸出液须开路', '现场已有2500吨/年的湿法线', '渣中残余银和锡尚无回收办法', '废水中砷＜0.1mg/L，PM2.5不超标', '拟用Al₂O₃陶瓷膜过滤', '厂区道路与绿化正在改造'] as const

/** About ten printed pages, of 800 characters each. */
const tenPages = Array.from({ length: 560 }, (_, i) => `${sentences[(i * 5 + Math.floor(i / 8)) % sentences.length]}。`).join('')

const experts = [
  { id: 'e', name: '样例', keywords: ['阳极泥', '脱砷', '银电解'], works: sentences.slice(0, 7).map((title, i) => ({ id: `w${i}`, kind: 'paper', title, text: tenPages.slice(i * 400, i * 400 + 1600) })) },
  { id: 'other', name: '样例', works: [{ id: 'o', kind: 'paper', title: '双季稻镉低积累品种筛选' }] },
]
const corpus = buildCorpus(experts)
const lengthOf = (pieces: Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0)
const numbersIn = (pieces: Piece[]) => new Set(pieces.flatMap(({ ends }) => ends))
const pairOf = (text: string, evidence: number) => {
  const need = { id: 'n', title: '高砷铅阳极泥脱砷与银电解', text }
  return { need, pairing: explainPair(corpus, need, 'e', { evidence })! }
}

describe('a need of ten pages', () => {
  it('is quoted on a card in a few lines, in which every listed phrase can be seen', () => {
    const { need, pairing } = pairOf(tenPages, 3)
    const shown = shownPairing(pairing, need)
    expect(tenPages.length).toBeGreaterThan(8000)
    for (const { need: quoted, source, sourceText, phrases, scattered, points } of shown.evidence) {
      expect(lengthOf(quoted)).toBeLessThan(600)
      expect(lengthOf(sourceText)).toBeLessThan(600)
      for (const { number } of phrases) {
        expect(numbersIn(quoted)).toContain(number)
        expect(numbersIn([...source, ...sourceText])).toContain(number)
      }
      expect(sumOf([...phrases.map((phrase) => phrase.points), scattered])).toBe(points)
    }
  })

  it('is shown in full around its marks, a fraction of the whole, and the whole is the text itself', () => {
    const { need, pairing } = pairOf(tenPages, Infinity)
    const { text, whole } = markedNeed(pairing, need)
    expect(whole.map((piece) => piece.text).join('')).toBe(tenPages)
    expect(lengthOf(text)).toBeLessThan(tenPages.length / 3)
    for (const { number } of shownPairing(pairing, need).phrases) expect(numbersIn([...markedNeed(pairing, need).title, ...text])).toContain(number)
  })
})

describe('phrases', () => {
  it('are listed where they tell something of the score; of each entry the best one always is', () => {
    const { need, pairing } = pairOf('', Infinity)
    const { evidence, textScore } = shownPairing(pairing, need)
    for (const { phrases } of evidence) for (const { points } of phrases.slice(1)) expect(points).toBeGreaterThanOrEqual(Math.floor(textScore * 0.05) / 10)
    const named = pairing.evidence.filter(({ meetings }) => (meetings[0]?.share ?? 0) >= 0.1)
    expect(named.length).toBeGreaterThan(0)
    expect(evidence.filter(({ phrases }) => phrases.length > 0)).toHaveLength(named.length)
  })
})
