import { exactly } from './money'
import type { SampleAgreement, SampleDuties } from './types'

/** A centre that has run for more than a year, so that it has half-years to report of. */
export const runningCentre: SampleAgreement = {
  key: 'silver-recycling-centre', title: '共建白银再生技术联合研发中心协议（样例）', centreName: '白银再生技术联合研发中心（样例）', mode: 'joint_centre',
  registrationNumber: '样例登记-0015', money: exactly(360), signedDaysAgo: 470, startsDaysAgo: 460, endsIn: 650, place: '永兴县太和镇',
  summary: '围绕阳极泥、银电解废液和含银废料再生开展三年合作，企业提供中试线，院校负责工艺研究和人员培训。',
  ipTerms: '共同完成的成果双方共有，企业有优先实施权。', benefitSplit: '成果转让所得企业六成、院校四成。',
  parties: [{ role: 'lead', enterprise: 'yongxin' }, { role: 'partner', institution: '中南大学' }, { role: 'principal_investigator', expert: 'chen-liheng' }],
  milestones: [
    { title: '阳极泥脱砷小试报告', dueIn: -250, doneDaysAgo: 258 },
    { title: '银电解废液净化中试', dueIn: -8, note: '膜组件清洗频次偏高' },
    { title: '含银废料预处理线验收', dueIn: 26 },
  ],
  history: [{ state: 'negotiating', daysAgo: 560 }, { state: 'awaiting_signature', daysAgo: 490 }, { state: 'signed', daysAgo: 470 }, { state: 'registered', daysAgo: 455 }, { state: 'active', daysAgo: 450 }],
}

/** Money, obligations and progress reports under sample agreements. */
export const sampleDuties: SampleDuties[] = [
  {
    agreement: 'silver-recycling-centre', noticeIn: 28,
    owners: { 银电解废液净化中试: 'expert', 含银废料预处理线验收: 'enterprise' },
    evidence: { 阳极泥脱砷小试报告: '提交小试报告一份，脱砷率96.2%，经双方签字确认。' },
    obligations: [{ title: '企业提供中试场地和水电', owner: 'enterprise', dueIn: -300, doneDaysAgo: 310 }, { title: '为企业培训技术员6名', owner: 'institution', dueIn: 5 }],
    funding: [
      { party: 'enterprise', yearsAhead: -1, amount: 80, paid: [{ amount: 80, daysAgo: 330, note: '首期拨款' }] },
      { party: 'enterprise', yearsAhead: 0, amount: 120, paid: [{ amount: 60, daysAgo: 150, note: '第二期首笔' }, { amount: 6, daysAgo: 149, note: '与上一笔重复登记', withdrawnFor: '金额录错，已并入上一笔' }] },
      { party: 'enterprise', yearsAhead: 1, amount: 100, paid: [] },
      { party: 'institution', yearsAhead: 0, form: 'in_kind', amount: 40, note: '分析测试设备机时', paid: [{ amount: 25, daysAgo: 90, note: '测试机时结算单' }] },
    ],
    reports: [
      { party: 'enterprise', ago: 1, filedAfter: 9, accepted: true, progress: '中试场地改造完成，试运行两批阳极泥。', problems: '脱砷渣堆存场地不足。', plans: '扩建渣库，开展净化中试。', spent: 46 },
      { party: 'expert', ago: 1, filedAfter: 12, accepted: true, progress: '完成阳极泥脱砷小试，脱砷率96.2%。', plans: '转入废液净化中试。', spent: 18 },
      { party: 'enterprise', ago: 0 },
      { party: 'expert', ago: 0, filedAfter: 15, progress: '净化中试装置安装完毕，铜离子降到2g/L以下。', problems: '膜组件清洗频次偏高，正在比选清洗剂。', plans: '年内完成连续运行考核。', spent: 27 },
    ],
  },
  {
    agreement: 'six-nine-centre', noticeIn: 960,
    owners: { 真空熔铸炉到货安装: 'enterprise', 两次电解银样送检: 'expert' },
    obligations: [{ title: '院校开放辉光放电质谱机时', owner: 'institution', dueIn: 40 }],
    funding: [{ party: 'enterprise', yearsAhead: 0, amount: 150, paid: [{ amount: 90, daysAgo: 60, note: '设备预付款' }] }, { party: 'enterprise', yearsAhead: 1, amount: 160, paid: [] }],
    reports: [],
  },
]
