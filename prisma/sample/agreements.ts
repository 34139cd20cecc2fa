import { about, exactly, negotiable } from './money'
import { endedAgreements } from './agreements-ended'
import type { SampleAgreement } from './types'

/** Agreements being prepared, signed or carried out. */
const runningAgreements: SampleAgreement[] = [
  {
    key: 'arsenic-intent', title: '硫化砷渣水热减容合作意向书（样例）', mode: 'development', need: 'arsenic-slag', introducedExpert: 'xu-linfeng',
    summary: '双方拟先做10公斤级水热矿化试验，减容率达到40%后另签正式合同。',
    parties: [{ role: 'lead', enterprise: 'huanlv' }, { role: 'partner', institution: '中南大学' }, { role: 'principal_investigator', expert: 'xu-linfeng' }],
    milestones: [], history: [{ state: 'intent', daysAgo: 12 }],
  },
  {
    key: 'nano-paste-centre', title: '共建低温烧结银材料联合研发中心协议（样例）', centreName: '低温烧结银材料联合研发中心（样例）', mode: 'joint_centre', need: 'nano-paste', introducedExpert: 'gu-xinghan',
    money: about(300), place: '永兴县', summary: '企业出场地和纳米银粉，院校出封装验证平台，围绕无压烧结银膏开展三年合作。', ipTerms: '共同完成的专利双方共有，比例在谈。',
    parties: [{ role: 'lead', enterprise: 'yaoguang' }, { role: 'partner', institution: '国防科技大学' }, { role: 'principal_investigator', expert: 'gu-xinghan' }],
    milestones: [], history: [{ state: 'intent', daysAgo: 34 }, { state: 'negotiating', daysAgo: 15 }],
  },
  {
    key: 'silver-residue-contract', title: '分银渣银锡回收技术开发合同（样例）', mode: 'development', need: 'silver-residue', introducedExpert: 'chen-liheng',
    money: exactly(88), summary: '先完成50公斤级碱熔—弱酸浸锡—硫代硫酸钠浸银试验，再提供日处理3吨的工艺包。', ipTerms: '专利申请权双方共有，企业独占实施。',
    parties: [{ role: 'lead', enterprise: 'yongxin' }, { role: 'partner', institution: '中南大学' }, { role: 'principal_investigator', expert: 'chen-liheng' }],
    milestones: [{ title: '提交50公斤级试验报告', dueIn: 75 }, { title: '交付工艺包', dueIn: 190 }],
    history: [{ state: 'negotiating', daysAgo: 22 }, { state: 'awaiting_signature', daysAgo: 4 }],
  },
  {
    key: 'fine-line-consulting', title: '细线印刷银浆流变技术咨询合同（样例）', mode: 'consulting', need: 'fine-line', introducedExpert: 'pan-yunqi',
    money: exactly(42), signedDaysAgo: 30, startsDaysAgo: 30, endsIn: 90, summary: '专家组每月到厂两天，给出触变剂与粉体搭配方案并跟踪印刷效果。',
    parties: [{ role: 'lead', enterprise: 'zhenyin' }, { role: 'partner', institution: '昆明贵金属研究所' }, { role: 'principal_investigator', expert: 'pan-yunqi' }],
    milestones: [{ title: '完成现有浆料流变测试', dueIn: 1 }, { title: '断线率降到万分之十', dueIn: 50 }],
    history: [{ state: 'negotiating', daysAgo: 70 }, { state: 'awaiting_signature', daysAgo: 38 }, { state: 'signed', daysAgo: 30 }],
  },
  {
    key: 'pd-refining-transfer', title: '高纯海绵钯精制工艺转让合同（样例）', mode: 'transfer', need: 'pd-refining', introducedExpert: 'ouyang-jin',
    registrationNumber: '样例登记-0031', money: exactly(45), signedDaysAgo: 71, startsDaysAgo: 65, endsIn: 120, summary: '转让三次络合酸化精制工艺并派人驻厂指导三批生产。', ipTerms: '普通许可，不得再转让。',
    parties: [{ role: 'lead', enterprise: 'jinhui' }, { role: 'partner', institution: '昆明贵金属研究所' }, { role: 'principal_investigator', expert: 'ouyang-jin' }],
    milestones: [{ title: '工艺资料交接', dueIn: -40, doneDaysAgo: 42 }, { title: '首批8公斤达到99.99%', dueIn: -6, note: '铂仍有45×10⁻⁶，正在调整酸化终点' }, { title: '三批连续合格验收', dueIn: 40 }],
    history: [{ state: 'awaiting_signature', daysAgo: 80 }, { state: 'signed', daysAgo: 71 }, { state: 'registered', daysAgo: 58 }],
  },
  {
    key: 'six-nine-centre', title: '共建高纯银联合实验室协议（样例）', centreName: '高纯银联合实验室（样例）', mode: 'joint_centre', need: 'six-nine-silver', introducedExpert: 'su-mingxi',
    registrationNumber: '样例登记-0027', money: exactly(310), signedDaysAgo: 84, startsDaysAgo: 80, endsIn: 1015, place: '永兴县柏林镇', summary: '在企业洁净厂房内建电解、真空熔铸和取样包装三个单元，院校承担辉光放电质谱检测方法和人员培训。',
    ipTerms: '联合实验室产生的专利双方共有，企业有县内独占实施权。', benefitSplit: '高纯银销售毛利的8%作为实验室运行经费。',
    parties: [{ role: 'lead', enterprise: 'yinhe' }, { role: 'partner', institution: '中南大学' }, { role: 'principal_investigator', expert: 'su-mingxi' }],
    milestones: [
      { title: '洁净厂房改造完成', dueIn: -30, doneDaysAgo: 33 },
      { title: '真空熔铸炉到货安装', dueIn: -9, note: '石英坩埚供货推迟' },
      { title: '两次电解银样送检', dueIn: 4 },
      { title: '首批5公斤6N银', dueIn: 150 },
    ],
    history: [{ state: 'negotiating', daysAgo: 140 }, { state: 'awaiting_signature', daysAgo: 95 }, { state: 'signed', daysAgo: 84 }, { state: 'registered', daysAgo: 76 }, { state: 'active', daysAgo: 70 }],
  },
  {
    key: 'ammonia-service', title: '分银废水脱氨回用技术服务合同（样例）', mode: 'service', need: 'ammonia-water', introducedExpert: 'yao-chengyu',
    money: exactly(132), signedDaysAgo: 40, startsDaysAgo: 38, endsIn: 160, summary: '提供汽提塔与膜组件选型、安装指导和90天试运行服务。',
    parties: [{ role: 'lead', enterprise: 'yongxin' }, { role: 'partner', institution: '湘潭大学' }, { role: 'principal_investigator', expert: 'yao-chengyu' }],
    milestones: [{ title: '施工图交付', dueIn: -12, doneDaysAgo: 14 }, { title: '膜组件清洗方案评审', dueIn: 3 }, { title: '90天试运行考核', dueIn: 140 }],
    history: [{ state: 'negotiating', daysAgo: 88 }, { state: 'signed', daysAgo: 40 }, { state: 'active', daysAgo: 36 }],
  },
  {
    key: 'dust-feeding-service', title: '烟灰密闭配料系统技术服务合同（样例）', mode: 'service', need: 'dust-feeding', introducedExpert: 'jin-shiyan',
    money: exactly(126), signedDaysAgo: 55, startsDaysAgo: 50, endsIn: 60, summary: '非标设计、制造监督与现场调试，岗位粉尘检测合格后付清。',
    parties: [{ role: 'lead', enterprise: 'huanlv' }, { role: 'partner', institution: '湖南工程学院' }, { role: 'principal_investigator', expert: 'jin-shiyan' }],
    milestones: [{ title: '双轴破拱料仓出厂检验', dueIn: -3 }, { title: '岗位粉尘检测', dueIn: 45 }],
    history: [{ state: 'awaiting_signature', daysAgo: 62 }, { state: 'signed', daysAgo: 55 }, { state: 'active', daysAgo: 47 }],
  },
  {
    key: 'yuzhu-service', title: '玉竹无硫干燥技术服务协议（样例）', mode: 'service', need: 'yuzhu-drying', introducedExpert: 'ding-suhe',
    money: negotiable, signedDaysAgo: 62, startsDaysAgo: 60, endsIn: 30, summary: '按批次结算，提供干燥曲线与两次现场培训。',
    parties: [{ role: 'lead', enterprise: 'yuzhu' }, { role: 'partner', institution: '湖南中医药大学' }, { role: 'principal_investigator', expert: 'ding-suhe' }],
    milestones: [{ title: '第二次现场培训', dueIn: 6 }],
    history: [{ state: 'negotiating', daysAgo: 75 }, { state: 'signed', daysAgo: 62 }, { state: 'active', daysAgo: 58 }],
  },
]

export const sampleAgreements: SampleAgreement[] = [...runningAgreements, ...endedAgreements]
