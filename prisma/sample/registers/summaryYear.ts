import type { Prisma } from '@prisma-client'
import { summaryHalfYear } from '../summary'
import { fromSummary } from './keyed'

const inTheHalfYear = { startsOn: summaryHalfYear, startPrecision: 'half_year' } as const
const issued = { issuedOn: summaryHalfYear, issuedPrecision: 'half_year' } as const

export const summaryEvents = fromSummary<Prisma.EventCreateManyInput>('event', {
  meeting: {
    title: '全县科技工作会议（同开县科协全委会议和科技业务培训会）', kind: 'meeting', startsOn: new Date('2017-04-21'),
    content: '县政府分管领导和各乡镇、相关单位分管领导到会；传达市科技工作会议精神，安排全年工作，部署“科技创新推进年”活动',
  },
  campaign: { title: '科技创新推进年', kind: 'campaign', ...inTheHalfYear, content: '印发实施方案，明确步骤和内容' },
  'science-week': {
    title: '科技活动周', kind: 'science_week', startsOn: new Date('2017-05-17'), endsOn: new Date('2017-05-23'), theme: '科技防灾减灾，重建美好银都',
    content: '科技下乡；养蜂技术培训；参加省科技博览会和北京科博会；抗震防灾知识巡回展；科技征文',
  },
  expo: {
    title: '第十一届中国北京国际科技产业博览会', kind: 'expo', ...inTheHalfYear, place: '北京', firms: '鑫泰银业公司、鑫达银业公司',
    content: '组织企业参展', result: '在湖南投资与合作推介会上与有关院校签约',
  },
  review: {
    title: 'xx县第二届科技进步奖评审', kind: 'review', startsOn: new Date('2017-05-01'), startPrecision: 'month',
    content: '已授权并实施的发明专利与经过鉴定的成果同等对待', result: '特等奖1名，一等奖1名，二等奖2名，三等奖2名',
  },
  commissioners: {
    title: '科技特派员试点', kind: 'other', ...inTheHalfYear,
    content: '县委组织部长任试点协调领导小组组长，分管科技的副县长任副组长', result: '选派科技特派员10名：农、林、畜3名，医卫7名',
  },
  'earthquake-group': {
    title: '成立xx县防震减灾领导小组', kind: 'disaster_prevention', ...inTheHalfYear,
    content: '组长为分管科技的副县长；各乡镇分管科技的领导任地震灾情速报员；会同县财政局、县物价局办理地震设防要求确认费的审批',
  },
  'earthquake-village': {
    title: '确定农村民居防震保安示范点', kind: 'disaster_prevention', ...inTheHalfYear, place: '城关镇燕林新村',
    content: '同时作为防震减灾群测群防宣传观测点',
  },
  base: {
    title: '湖南xx白银精深加工高新技术特色产业基地', kind: 'other', ...inTheHalfYear,
    content: '推进基地建设', result: '有望获得滚动支持经费', note: '来源没有说它是16项申报之一',
  },
})

export const summaryDocuments = fromSummary<Prisma.IssuedDocumentCreateManyInput>('document', {
  policy: { title: '关于扩大开放、鼓励投资和扶持循环经济发展的暂行规定', kind: 'policy', issuer: '县委、县政府', ...issued, summary: '规定了对科技项目、研发机构、发明专利、国家标准和高新技术认定的奖励' },
  campaign: { title: 'xx县科技创新推进年活动实施方案', kind: 'plan', ...issued },
  townships: { title: 'xx县201*年乡镇科技科协工作目标管理考核方案', kind: 'assessment', ...issued },
  staff: { title: 'xx县科技局201*年干部职工岗位目标管理考核方案', kind: 'assessment', issuer: '县科技局', ...issued },
  commissioners: { title: 'xx县201*年科技特派员试点工作方案', kind: 'plan', ...issued },
  'deputy-heads': { title: '（未载文件名）明确各乡镇科技副乡镇长', kind: 'notice', issuer: '县委组织部', ...issued },
})

export const summaryBudgets = fromSummary<Prisma.BudgetCreateManyInput>('budget', {
  科技三项经费: { title: '科技三项经费', year: 2017, amount: 550_000, qualifier: 'exact' },
  科技产业引导资金: { title: '科技产业引导资金', year: 2017, amount: 1_000_000, qualifier: 'exact' },
})

export const summaryStatistics = fromSummary<Prisma.StatisticCreateManyInput>('statistic', {
  highTech: {
    key: 'output.highTech', title: '高新技术产品产值', periodFrom: summaryHalfYear, periodTo: new Date('2017-06-30'),
    value: 900_000_000, unit: '元', qualifier: 'over', valueText: '9亿多元', changePercent: 30,
  },
})
