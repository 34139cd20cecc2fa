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

/** Experts that differ in a grade, a formula or an abbreviation alone. */
const exact = buildCorpus([
  expert('silver-4n', '99.99%银锭的电解精炼', '银锭杂质的辉光放电质谱分析'),
  expert('silver-3n', '99.9%银锭的火法精炼', '银锭浇铸与表面质量'),
  expert('cbn', 'cBN砂轮的陶瓷结合剂', 'cBN聚晶的烧结'),
  expert('corundum', '刚玉砂轮的陶瓷结合剂', '碳化硅砂轮的修整'),
  expert('bearing', 'GCr15轴承钢的CBN磨削', '轴承套圈的超精研'),
  expert('fine-dust', '大气PM2.5在线监测', 'PM2.5来源解析'),
  expert('coarse-dust', '大气PM10在线监测', 'PM10来源解析'),
  expert('pressure', '2.5MPa管道压力在线监测', '压力容器检验'),
  expert('alumina', 'Al2O3陶瓷基板流延成型', '多孔Al2O3膜'),
  expert('zirconia', 'ZrO2陶瓷基板流延成型', '多孔ZrO2膜'),
  expert('iron', 'α-Fe纳米粉末的气相渗氮', '铁氮磁粉'),
  expert('pigment', 'α-Fe2O3颜料的水热合成', '云母铁颜料'),
  expert('arsenic', '含砷废水的石灰铁盐处理', 'As(III)的催化氧化'),
  expert('adsorption', 'Adsorption of As(III) from smelter wastewater', 'Iron hydroxides for arsenic removal'),
  expert('leaching', 'Pressure leaching of zinc sulphide concentrates', 'Solvent extraction of indium'),
])

const exactCases = [
  [['silver-4n', 'silver-3n'], '99.99%银锭', 'a grade is one word: 99.99% is not 99.9% with a digit more'],
  [['silver-3n', 'silver-4n'], '99.9%银锭', 'nor the other way round'],
  [['silver-4n', 'silver-3n'], '９９．９９％銀錠的生產', 'full width and traditional characters are the same grade and the same metal'],
  [['silver-4n', 'silver-3n'], '银锭含银≥99.99%', 'the sign before a grade does not hide it'],
  [['cbn', 'corundum'], 'CBN砂轮', 'CBN and cBN are one material, and no corundum'],
  [['cbn', 'corundum'], 'ＣＢＮ砂輪', 'the same in full width and traditional characters'],
  [['fine-dust', 'coarse-dust', 'pressure'], '厂区PM2.5在线监测', 'PM2.5 is neither PM10 nor a pressure of 2.5 MPa'],
  [['fine-dust', 'coarse-dust', 'pressure'], 'PM₂.₅在线监测', 'nor when its figure is set below the line'],
  [['coarse-dust', 'fine-dust', 'pressure'], 'PM10在线监测', 'and PM10 is not PM2.5'],
  [['pressure'], '2.5MPa蒸汽管道监测', '2.5 MPa is not PM2.5'],
  [['alumina', 'zirconia'], 'Al₂O₃陶瓷基板', 'a formula with figures below the line is the one typed plainly'],
  [['zirconia', 'alumina'], 'ZrO₂陶瓷基板', 'the same substrate of another oxide'],
  [['iron', 'pigment'], 'α-Fe粉渗氮', 'the metal, not its oxide of the same Greek letter'],
  [['pigment', 'iron'], 'α-Fe₂O₃颜料', 'the oxide, not the metal'],
  [['bearing'], 'CBN grinding of GCr15 bearing rings', 'an English need meets a Chinese work in what both write alike, CBN and GCr15'],
  [['fine-dust'], 'PM2.5 monitoring', 'PM2.5 is all that the two languages share'],
  [['adsorption', 'arsenic'], 'Removing As(III) by oxidation', 'the English works first; the Chinese one on As(III) is found too'],
] as const

describe('grades, formulae, abbreviations and two languages', () => {
  it.each(exactCases)('%j for %s', (order, title) => {
    const ranked = rankExperts(exact, { id: 'need', title, text: '' }).map(({ expertId }) => expertId)
    expect(ranked.slice(0, order.length)).toEqual(order)
  })
})

describe('the same need, told in one line or on ten pages', () => {
  const line = '提高粗银电解精炼电流效率'
  const details = ['电解液中铜铅杂质累积，需要净化。', '阴极银粉结晶疏松，短路频繁。', '槽电压偏高，每吨银电耗超过600kWh。', '阳极泥附着，影响溶解。']
  const about = (sentences: readonly string[], pages: number) => Array.from({ length: pages * 50 }, (_, i) => sentences[i % sentences.length]).join('')
  const first = (text: string) => rankExperts(corpus, { id: 'need', title: line, text })[0]!.expertId

  it('has the same first expert', () => expect([first(''), first(about(details, 10))]).toEqual(['silver-refining', 'silver-refining']))

  it('is not led away by pages on the firm, which say nothing of what is wanted', () => {
    const firm = about(['本公司主营茶油压榨与油茶种植，另有水稻基地。', '设备有压榨机和多膛炉。'], 9)
    expect(first(`需求内容：${details.join('')}\n企业简介：${firm}`)).toBe('silver-refining')
  })
})
