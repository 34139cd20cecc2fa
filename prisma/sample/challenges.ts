import type { SampleApplication, SampleReview } from './types'

const reason = '评议认为胶体银先破稳再吸附的路线最稳，且有同类水质的中试数据；其余方案也有可取之处，感谢各位老师。'

/** Applications to the sample challenges. */
export const sampleApplications: SampleApplication[] = [
  {
    need: 'scrap-assay', expert: 'an-qiming', amount: 165, basis: '与检测机构合作研制过便携式激光诱导击穿光谱仪两代，已在铜厂使用。',
    plan: '以激光诱导击穿光谱逐点剥蚀代替表面X荧光：每样自动打三十点，剥过镀层后取深处信号，以企业台账建立分类校正模型。第一个月在厂里取二十类废料建库，第二个月装出样机，第三个月与火试金盲样比对一百批。',
    history: [{ state: 'submitted', daysAgo: 4 }],
  },
  {
    need: 'scrap-assay', expert: 'chen-liheng', basis: '多年银物料火法取样与化验经验，有小型感应炉三台。',
    plan: '先用小感应炉两分钟熔匀取饼，再测X荧光：熔样消除不均匀，测量就可以用现成的仪器，可靠而便宜。难点是烟尘收集和坩埚消耗，拟做成密闭的熔样站，与地磅联锁。',
    history: [{ state: 'draft', daysAgo: 6 }, { state: 'submitted', daysAgo: 2 }],
  },
  {
    need: 'scrap-assay', expert: 'shen-zhaoyang',
    plan: '拟用电化学溶样加库仑滴定的小型化装置，正在补做银浆罐样品的试验。',
    history: [{ state: 'draft', daysAgo: 3 }],
  },
  {
    need: 'silver-rinse-water', expert: 'zhou-jingchuan', amount: 86, reason, basis: '含银洗涤水日处理40吨中试一年，出水银0.05mg/L。',
    plan: '先以微量电解质破稳，使胶体银聚并，再过巯基改性纤维；纤维用硫脲洗脱，洗脱液直接还原成粉。每周再生两次，一年更换一次。',
    history: [{ state: 'submitted', daysAgo: 20 }, { state: 'selected', daysAgo: 6, reason }],
  },
  {
    need: 'silver-rinse-water', expert: 'shen-zhaoyang', reason, basis: '有旋流电解的专利和工程业绩。',
    plan: '以旋流电解低浓度提银，前置臭氧氧化分解分散剂，不用吸附剂，操作简单。',
    history: [{ state: 'submitted', daysAgo: 22 }, { state: 'not_selected', daysAgo: 6, reason }],
  },
  {
    need: 'silver-rinse-water', expert: 'hou-ruilin', amount: 90, reason,
    plan: '大孔树脂两柱串联，以稀硝酸再生，再生液返回溶银工序。',
    history: [{ state: 'submitted', daysAgo: 16 }, { state: 'not_selected', daysAgo: 6, reason }],
  },
]

/** What the bureau asked for when it returned sample needs. */
export const sampleReviews: SampleReview[] = [
  {
    need: 'copper-bismuth', daysAgo: 5, remark: '缺少砷化氢安全防护条件的说明，请补充后再交',
    remarks: { presentBasis: '请写明现有通风、在线报警和应急处置的条件。', technicalIndicators: '请给出允许的砷化氢浓度上限。' },
  },
]
