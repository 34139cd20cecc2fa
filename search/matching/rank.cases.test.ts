import { describe, expect, it } from 'vitest'
import { buildCorpus } from './corpus.ts'
import { rankExperts } from './rank.ts'
import { type MatchExpert } from './types.ts'

const expert = (id: string, ...titles: string[]): MatchExpert => ({
  id,
  name: id,
  works: titles.map((title, i) => ({ id: `${id}-${i}`, kind: 'achievement', title })),
})

const corpus = buildCorpus([
  expert('silver-powder', '电解法制备超细银粉的粒度与形貌控制', '太阳能电池正面银浆用球形银粉', '银粉表面有机包覆及其分散性'),
  expert('silver-refining', '粗银电解精炼工艺优化', '银阳极泥中金铂钯的提取', '硝酸银电解液净化'),
  expert('anode-slime', '铜阳极泥湿法处理与硒碲回收', '铅阳极泥真空蒸馏分离', '阳极泥中稀贵金属综合回收'),
  expert('arsenic-water', '冶炼酸性含砷废水深度处理', '石灰铁盐法除砷工艺', '重金属废水生物制剂处理与回用'),
  expert('slag', '铅锌冶炼渣中有价金属回收', '水淬渣制备微晶玻璃', '含砷废渣固化稳定化'),
  expert('furnace', '侧吹熔炼炉烟气余热利用', '冶金炉窑自动控制与在线监测', '多膛炉机械设备改进'),
  expert('paste', '片式元件用导电银浆流变性能', '无铅玻璃粉与厚膜浆料', '低温固化银浆'),
  expert('rice', '双季稻镉低积累品种筛选', '镉污染稻田土壤改良剂', '水稻轻简化栽培'),
  expert('tea', '茶油低温压榨与精炼', '油茶林下种植模式', '油茶籽壳综合利用'),
  expert('clinic', '慢性阻塞性肺疾病康复训练', '职业性尘肺病早期筛查', '银离子敷料抗菌性能'),
])

const cases = [
  ['silver-powder', '银粉粒度不均，影响银浆印刷', '希望控制电解银粉粒径分布与形貌', '粒度、形貌、电解 and 银粉 are all theirs; the paste maker shares only 银浆'],
  ['silver-refining', '提高粗银电解精炼电流效率', '电解液中铜铅杂质累积，需要净化', 'electrolysis of crude silver, not of powder, and the electrolyte’s cleaning'],
  ['anode-slime', '铅阳极泥中硒碲回收', '现有火法流程回收率低', '硒碲 stands with nobody else; 阳极泥 alone would also fit the refiner'],
  ['arsenic-water', '含砷废水达标处理', '冶炼酸性废水含砷镉，石灰法渣量大', 'water, though the slag expert has 含砷 too'],
  ['slag', '水淬渣资源化利用', '铅冶炼渣堆存，希望制成建材并回收有价金属', 'two works on such slag'],
  ['furnace', '熔炼炉烟气余热回收及自动控制', '', 'the title alone is enough'],
  ['paste', '片式电阻用导电银浆的流变性', '印刷后塌边，需调整玻璃粉与有机载体', 'paste and glass powder rather than the silver powder in it'],
  ['rice', '镉污染稻田安全生产水稻', '本县晚稻镉超标', '镉 with 稻, not 镉 in waste water'],
  ['tea', '油茶籽低温压榨出油率', '', 'an oil press is no metallurgical press'],
  ['clinic', '银冶炼工人尘肺病筛查', '矿山粉尘岗位职工体检', 'a need from a silver works that only a clinician can meet'],
] as const

describe('the first expert in the county’s trades', () => {
  it.each(cases)('%s for %s', (first, title, text) => {
    expect(rankExperts(corpus, { id: 'need', title, text })[0]!.expertId).toBe(first)
  })

  it('names the work and the words that met', () => {
    const [best] = rankExperts(corpus, { id: 'need', title: '铅阳极泥中硒碲回收', text: '' })
    const words = best!.evidence.flatMap(({ meetings }) => meetings.map((meeting) => meeting.words))
    expect(words).toEqual(expect.arrayContaining(['阳极泥', '硒碲回收']))
    expect(best!.evidence[0]!.source.title).toBe('铜阳极泥湿法处理与硒碲回收')
  })

  it('finds traditional characters, full width and English in other forms', () => {
    const english = buildCorpus([expert('en', 'Electrolytic refining of silver powders'), expert('other', 'Tea oil pressing')])
    expect(rankExperts(english, { id: 'n', title: 'Refined silver powder by ＥＬＥＣＴＲＯＬＹＴＩＣ cells', text: '' })[0]!.expertId).toBe('en')
    expect(rankExperts(corpus, { id: 'n', title: '含砷廢水處理', text: '' })[0]!.expertId).toBe('arsenic-water')
  })

  it('lists nobody for a need without a word in common', () => {
    expect(rankExperts(corpus, { id: 'n', title: 'zzz', text: '' })).toEqual([])
    expect(rankExperts(corpus, { id: 'n', title: '', text: '' })).toEqual([])
  })
})
