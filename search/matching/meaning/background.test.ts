import { beforeAll, describe, expect, it } from 'vitest'
import { generator } from '../../random.ts'
import { buildCorpus } from '../corpus.ts'
import { explainPair, rankExperts, rankNeeds } from '../rank.ts'
import { type MatchExpert, type MatchNeed, type Pairing } from '../types.ts'
import { learnBackground } from './background.ts'

/** Words that stand together in texts of one trade, and hardly ever in another's. */
const trades = [
  '电解 精炼 阴极 阳极 电流 硫酸 铜板 槽压 银粉 纯度 极板 电极',
  '水稻 晚稻 育秧 插秧 稻田 施肥 灌溉 病虫 产量 土壤 种子 农药',
  '瓦斯 煤矿 巷道 掘进 矿井 通风 锚杆 采煤 钻孔 支护 煤层 抽采',
  '视频 图像 识别 算法 神经 网络 学习 模型 数据 检测 相机 特征',
].map((words) => words.split(' '))
const random = generator(11)
const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)]!
const phrase = (trade: string[], length: number) => Array.from({ length }, () => pick(trade)).join('，')
const fillers = Array.from('金木火土山石田禾竹米虫鱼鸟马牛羊车舟门户刀弓矢皿瓦缶衣巾糸革韦骨肉血角齿目耳鼻舌牙爪羽毛皮云雨雪风冰霜露雾雷电光影声色香味甘苦辛酸咸凉热温寒冷干湿燥')
const rare = () => `${pick(fillers)}，${pick(fillers)}，${pick(fillers)}`

const experts: MatchExpert[] = Array.from({ length: 200 }, (_, i) => ({
  id: `e${i}`,
  name: '样例',
  works: [0, 1].map((n) => ({ id: `${i}-${n}`, kind: 'paper', title: phrase(trades[i % 4]!, 6), text: rare() })),
}))
const needs: MatchNeed[] = Array.from({ length: 40 }, (_, i) => ({ id: `n${i}`, title: phrase(trades[i % 4]!, 3), text: `现有流程不稳定。${phrase(trades[i % 4]!, 8)}${rare()}` }))
const reader: MatchExpert = { id: 'reader', name: '样例', works: [{ id: 'w', kind: 'paper', title: '电极与阴极', text: '' }] }
const asked: MatchNeed = { id: 'asked', title: '硫酸铜板', text: '' }

const corpus = buildCorpus([...experts, reader])
beforeAll(async () => corpus.learn(await learnBackground(corpus, { needs })))

describe('what is learnt from all texts', () => {
  it('brings together who writes of the same matter in other words, and shows by which words', () => {
    expect(rankExperts(buildCorpus([...experts, reader]), asked, { limit: 300 }).map(({ expertId }) => expertId)).not.toContain('reader')
    const pairing = explainPair(corpus, asked, 'reader')!
    const [best] = pairing.evidence[0]!.meetings
    expect(pairing.textScore).toBeGreaterThan(0)
    expect(['硫酸', '铜板']).toContain(best!.words)
    expect(['电极', '阴极']).toContain(best!.like)
    expect(asked.title.slice(best!.need[0]!.start, best!.need[0]!.end)).toBe(best!.words)
    expect('电极与阴极'.slice(best!.source[0]!.start, best!.source[0]!.end)).toBe(best!.like)
  })

  it('leaves shares that add up to the text score, no meeting beyond its entry', () => {
    for (const pairing of rankExperts(corpus, needs[0]!, { limit: 50 })) {
      expect(sum(pairing.evidence.map(({ share }) => share)) + pairing.restShare).toBeCloseTo(pairing.textScore, 6)
      for (const { share, meetings } of pairing.evidence) expect(sum(meetings.map((meeting) => meeting.share))).toBeLessThanOrEqual(share + 1e-4)
    }
  })

  it('scores a pair alike from both sides', () => {
    const forward = needs.flatMap((need) => scores(rankExperts(corpus, need, { limit: 300 }).filter(({ expertId }) => expertId === 'e3')))
    expect(sorted(scores(rankNeeds(corpus, needs, 'e3', { limit: 300 })))).toEqual(sorted(forward))
  })

  it('is the same whatever the order in which texts came, and for an expert put back as before', async () => {
    const other = buildCorpus([reader, ...[...experts].reverse()])
    other.learn(await learnBackground(other, { needs: [...needs].reverse() }))
    other.replace({ ...experts[5]!, works: [] })
    other.replace(experts[5]!)
    for (const need of needs.slice(0, 5)) expect(scores(rankExperts(other, need))).toEqual(scores(rankExperts(corpus, need)))
  })

  it('weighs a word less that stands in every need', () => {
    const { rarity } = corpus.background!
    const lost = [...rarity.values()].filter((part) => part === 0)
    expect(lost.length).toBeGreaterThan(0)
    for (const part of rarity.values()) expect(part).toBeGreaterThanOrEqual(0)
    for (const part of rarity.values()) expect(part).toBeLessThanOrEqual(1)
  })

  it('is due again once a tenth of the records has changed, the same expert counting once', () => {
    expect(corpus.outdated(0)).toBe(false)
    expect(corpus.outdated(25)).toBe(true)
    for (let i = 0; i < 50; i++) corpus.replace(reader)
    expect(corpus.outdated(20)).toBe(false)
  })

  it('is nothing where there are too few texts', async () => {
    const small = buildCorpus([reader])
    const background = await learnBackground(small, { needs: [asked] })
    expect(background.meanings).toBeUndefined()
    expect(background.rarity.size).toBe(0)
  })
})

const sum = (numbers: number[]) => numbers.reduce((total, one) => total + one, 0)
const scores = (pairings: Pairing[]) => pairings.map(({ expertId, needId, score }) => ({ expertId, needId, score: Math.round(score * 1e6) / 1e6 }))
const sorted = (list: ReturnType<typeof scores>) => list.sort((a, b) => (a.needId < b.needId ? -1 : 1))
