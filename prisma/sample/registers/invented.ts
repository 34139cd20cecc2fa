import type { Prisma } from '@prisma-client'
import type { Days } from '../load/days'
import { sampleId } from '../load/ids'
import { invented } from './keyed'

const firm = (key: string) => sampleId('enterprise', key)

export const inventedDeclarations = (days: Days) =>
  invented<Prisma.DeclarationCreateManyInput>('declaration', {
    'flake-powder': {
      title: '高松比片状银粉制备技术（样例）', level: 'provincial', programme: '省重点研发计划', enterpriseId: firm('yaoguang'),
      declaredOn: days.on(-120), stage: 'reviewed', soughtAmount: 1_200_000, soughtQualifier: 'exact',
    },
    'orange-storage': {
      title: '冰糖橙留树保鲜示范（样例）', level: 'municipal', programme: '市科技计划', enterpriseId: firm('chengxiang'),
      declaredOn: days.on(-210), stage: 'approved', soughtAmount: 300_000, soughtQualifier: 'exact', approvedAmount: 200_000, approvedQualifier: 'exact', receivedAmount: 100_000, receivedQualifier: 'exact',
    },
    'silver-contact': { title: '银氧化锡触头产业化（样例）', level: 'national', enterpriseId: firm('lianke'), declaredOn: days.on(-35), soughtAmount: 3_000_000, soughtQualifier: 'about' },
  })

export const inventedPatents = (days: Days) =>
  invented<Prisma.PatentCreateManyInput>('patent', {
    'sphere-powder': { title: '一种球形银粉的连续制备方法（样例）', kind: 'invention', enterpriseId: firm('yaoguang'), expertId: sampleId('expert', 'lin-yuezhou'), appliedOn: days.on(-60) },
    'ingot-mould': { title: '一种银锭浇铸模具（样例）', kind: 'utility_model', enterpriseId: firm('yongxin'), appliedOn: days.on(-300), grantedOn: days.on(-95), implementedOn: days.on(-80) },
  })

export const inventedAwards = (days: Days) =>
  invented<Prisma.AwardCreateManyInput>('award', {
    orange: { title: '冰糖橙控水防裂技术（样例）', prize: '县科技进步奖（样例）', grade: 'second', enterpriseId: firm('chengxiang'), awardedOn: days.on(-100) },
  })

export const inventedCommissioners = (days: Days) =>
  invented<Prisma.CommissionerCreateManyInput>('commissioner', {
    orchard: { name: '柑橘特派员（样例）', group: 'agriculture', expertise: '柑橘栽培', homeUnit: '县农业技术推广中心', township: '鲤鱼塘镇', enterpriseId: firm('chengxiang'), appointedOn: days.on(-240) },
    refinery: { name: '银冶炼特派员（样例）', group: 'industry', expertise: '贵金属冶炼', township: '柏林镇', enterpriseId: firm('yinhe'), appointedOn: days.on(-240) },
  })

export const inventedRecognitions = (days: Days) =>
  invented<Prisma.RecognitionCreateManyInput>('recognition', {
    yaoguang: { title: '高新技术企业（样例）', kind: 'high_tech_enterprise', level: 'provincial', enterpriseId: firm('yaoguang'), recognisedOn: days.on(-45) },
  })

export const inventedEvents = (days: Days) =>
  invented<Prisma.EventCreateManyInput>('event', {
    docking: { title: '白银精深加工产学研对接会（样例）', kind: 'docking', startsOn: days.on(-28), place: '便江街道', organiser: '县科技局', participants: 46, result: '达成合作意向5项' },
    training: { title: '技术合同认定登记培训（样例）', kind: 'training', startsOn: days.on(9), place: '县科技局会议室', organiser: '县科技局' },
  })

export const inventedDocuments = (days: Days) =>
  invented<Prisma.IssuedDocumentCreateManyInput>('document', {
    docking: { title: '产学研对接工作方案（样例）', kind: 'plan', issuer: '县科技局', issuedOn: days.on(-230) },
  })

export const inventedTargets = (days: Days) =>
  invented<Prisma.TownshipTargetCreateManyInput>('township_target', {
    'bailin patents': { township: '柏林镇（样例）', year: days.year(0), indicator: '专利申请量', target: 12, unit: '项', actual: 8 },
    'taihe needs': { township: '太和镇（样例）', year: days.year(0), indicator: '征集技术需求', target: 6, unit: '项', actual: 7, result: 'met' },
  })

export const inventedBudgets = (days: Days) =>
  invented<Prisma.BudgetCreateManyInput>('budget', {
    guidance: { title: '科技产业引导资金（样例）', year: days.year(0), amount: 2_000_000, qualifier: 'exact' },
  })
