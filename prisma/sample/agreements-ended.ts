import { about, exactly } from './money'
import type { SampleAgreement } from './types'

/** Agreements accepted, broken off or run out. */
export const endedAgreements: SampleAgreement[] = [
  {
    key: 'tailings-testing', title: '老渣场水淬渣可选性试验合同（样例）', mode: 'testing', need: 'tailings-silver', introducedExpert: 'peng-shaoqi',
    money: exactly(35), signedDaysAgo: 262, startsDaysAgo: 260, endsIn: -60, summary: '完成工艺矿物学和浮选闭路试验，银回收率61.3%，银精矿含银1720g/t。',
    parties: [{ role: 'lead', enterprise: 'yongxin' }, { role: 'partner', institution: '长沙矿冶研究院' }, { role: 'principal_investigator', expert: 'peng-shaoqi' }],
    milestones: [{ title: '工艺矿物学报告', dueIn: -200, doneDaysAgo: 204 }, { title: '试验总报告', dueIn: -70, doneDaysAgo: 52 }],
    history: [{ state: 'signed', daysAgo: 262 }, { state: 'active', daysAgo: 255 }, { state: 'completed', daysAgo: 48, reason: '提交报告并通过验收' }],
  },
  {
    key: 'zinc-anode-transfer', title: '铝基复合阳极试用与转让合同（样例）', mode: 'transfer', need: 'zinc-anode', introducedExpert: 'liang-boxuan',
    registrationNumber: '样例登记-0009', money: about(130), signedDaysAgo: 320, startsDaysAgo: 315, endsIn: -80, summary: '28槽对比六个月，槽电压平均下降0.15V，其后全系列更换。',
    parties: [{ role: 'lead', enterprise: 'dingsheng' }, { role: 'partner', institution: '昆明理工大学' }, { role: 'principal_investigator', expert: 'liang-boxuan' }],
    milestones: [{ title: '28槽安装', dueIn: -290, doneDaysAgo: 292 }, { title: '六个月对比报告', dueIn: -110, doneDaysAgo: 104 }],
    history: [{ state: 'signed', daysAgo: 320 }, { state: 'registered', daysAgo: 306 }, { state: 'active', daysAgo: 300 }, { state: 'completed', daysAgo: 95 }],
  },
  {
    key: 'soil-consulting', title: '搬迁地块土壤修复方案咨询合同（样例）', mode: 'consulting', need: 'soil-cadmium', introducedExpert: 'long-xiaowei',
    money: exactly(40), signedDaysAgo: 341, startsDaysAgo: 338, endsIn: -140, summary: '编制分区分深度修复方案，单方综合造价按430元控制。',
    parties: [{ role: 'lead', enterprise: 'huanlv' }, { role: 'partner', institution: '湖南大学' }, { role: 'principal_investigator', expert: 'long-xiaowei' }],
    milestones: [{ title: '方案专家评审', dueIn: -135, doneDaysAgo: 133 }],
    history: [{ state: 'signed', daysAgo: 341 }, { state: 'active', daysAgo: 330 }, { state: 'completed', daysAgo: 130 }],
  },
  {
    key: 'ginger-transfer', title: '生姜脱毒种苗技术转让合同（样例）', mode: 'transfer', need: 'ginger', introducedExpert: 'gao-yinzhu',
    money: exactly(43), signedDaysAgo: 300, startsDaysAgo: 295, endsIn: -60, summary: '建成三级种苗基地86亩，当年姜瘟发病率5.4%。',
    parties: [{ role: 'lead', enterprise: 'lvjiang' }, { role: 'partner', institution: '湖南省农业科学院' }, { role: 'principal_investigator', expert: 'gao-yinzhu' }],
    milestones: [{ title: '种苗棚验收', dueIn: -210, doneDaysAgo: 208 }, { title: '田间发病率考核', dueIn: -80, doneDaysAgo: 77 }],
    history: [{ state: 'signed', daysAgo: 300 }, { state: 'active', daysAgo: 290 }, { state: 'completed', daysAgo: 75 }],
  },
  {
    key: 'drying-development', title: '银粉微波真空干燥机开发合同（样例）', mode: 'development', need: 'silver-powder-drying', introducedExpert: 'zhan-leyi',
    money: exactly(47), signedDaysAgo: 238, startsDaysAgo: 235, endsIn: -50, summary: '研制100公斤级双锥微波真空干燥机一台，75分钟含水降到0.08%。',
    parties: [{ role: 'lead', enterprise: 'yaoguang' }, { role: 'partner', institution: '湘潭大学' }, { role: 'principal_investigator', expert: 'zhan-leyi' }],
    milestones: [{ title: '5公斤小试', dueIn: -190, doneDaysAgo: 186 }, { title: '整机验收', dueIn: -62, doneDaysAgo: 60 }],
    history: [{ state: 'signed', daysAgo: 238 }, { state: 'active', daysAgo: 230 }, { state: 'completed', daysAgo: 60 }],
  },
  {
    key: 'stone-terminated', title: '弃渣制微晶石材合作开发合同（样例）', mode: 'development',
    money: exactly(150), signedDaysAgo: 410, startsDaysAgo: 400, endsIn: 320, summary: '以水淬渣为主料试制微晶石材。',
    parties: [{ role: 'lead', enterprise: 'tuoyuan' }, { role: 'partner', institution: '长沙矿冶研究院' }, { role: 'principal_investigator', expert: 'tang-zhengping' }],
    milestones: [{ title: '配方小试', dueIn: -300, doneDaysAgo: 296 }, { title: '中试窑改造', dueIn: -160, cancelled: true }],
    history: [{ state: 'signed', daysAgo: 410 }, { state: 'active', daysAgo: 395 }, { state: 'terminated', daysAgo: 118, reason: '窑炉煤改气后成本高于市价，双方协商终止' }],
  },
  {
    key: 'orange-training', title: '冰糖橙栽培技术人才培养协议（样例）', mode: 'training',
    money: exactly(15), signedDaysAgo: 1115, startsDaysAgo: 1110, endsIn: -15, place: '永兴县鲤鱼塘镇', summary: '三年内每年培训技术员三期，期满未续签。',
    parties: [{ role: 'lead', enterprise: 'chengxiang' }, { role: 'partner', institution: '湖南农业大学' }],
    milestones: [{ title: '累计培训技术员九期', dueIn: -20, doneDaysAgo: 28 }],
    history: [{ state: 'signed', daysAgo: 1115 }, { state: 'active', daysAgo: 1100 }, { state: 'expired', daysAgo: 15, reason: '三年期满' }],
  },
]
