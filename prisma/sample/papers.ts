/** A version of a sample agreement's text. */
export interface SampleText {
  agreement: string
  daysAgo: number
  note: string
  body: string
}

const opening = (title: string, firm: string, institution: string) => `${title}\n编号：＿＿＿＿＿＿\n甲方：${firm}\n乙方：${institution}\n\n根据《中华人民共和国民法典》有关规定，各方经协商一致，订立本协议。`

const closing = '本协议一式四份，各方各执两份，自各方盖章之日起生效。'

const articles = (texts: [title: string, text: string][]) => texts.map(([title, text], index) => `第${'一二三四五六七八九十'[index]}条　${title}\n${text}`).join('\n\n')

const laboratory = (split: string, meetings: string) =>
  `${opening('共建高纯银联合实验室协议（样例）', '甲方企业（样例）', '中南大学')}\n\n${articles([
    ['合作内容', '在甲方洁净厂房内建电解、真空熔铸和取样包装三个单元，乙方承担辉光放电质谱检测方法和人员培训。'],
    ['组织机构', `设管理委员会五人，甲方三人、乙方两人，${meetings}`],
    ['知识产权归属', '联合实验室产生的专利双方共有，甲方有县内独占实施权。'],
    ['利益分配', split],
    ['保密', '双方对工艺参数和检测数据负有保密义务，协议终止后三年内继续有效。'],
    ['其他', closing],
  ])}`

const residue = (indicator: string) =>
  `${opening('分银渣银锡回收技术开发合同（样例）', '甲方企业（样例）', '中南大学')}\n\n${articles([
    ['合作内容', '先完成50公斤级碱熔—弱酸浸锡—硫代硫酸钠浸银试验，再提供日处理3吨的工艺包。'],
    ['考核（验收）指标', indicator],
    ['知识产权归属', '专利申请权双方共有，甲方独占实施。'],
    ['其他', closing],
  ])}`

/** Texts as they went to and fro between the parties. */
export const sampleTexts: SampleText[] = [
  { agreement: 'six-nine-centre', daysAgo: 130, note: '初稿', body: laboratory('高纯银销售毛利的5%作为实验室运行经费。', '每年开会一次。') },
  { agreement: 'six-nine-centre', daysAgo: 112, note: '校方要求管委会多开会，运行经费提高', body: laboratory('高纯银销售毛利的6%作为实验室运行经费，按季度拨付。', '每半年开会一次，可临时召集。') },
  { agreement: 'six-nine-centre', daysAgo: 96, note: '定稿，送双方盖章', body: laboratory('高纯银销售毛利的6%作为实验室运行经费，按半年拨付。', '每半年开会一次，可临时召集。') },
  { agreement: 'silver-residue-contract', daysAgo: 18, note: '按条款起草', body: residue('银回收率不低于95%。') },
  { agreement: 'silver-residue-contract', daysAgo: 5, note: '补上锡的指标，定稿', body: residue('银回收率不低于95%，锡回收率不低于85%，渣含银低于200克/吨。') },
]

/** Seals under sample agreements, by the key of the agreement and the place of the party; their originals are on paper only, so there are no scans. */
export const sampleSeals: { agreement: string; party: number; daysAgo: number; signatory?: string }[] = [
  { agreement: 'six-nine-centre', party: 0, daysAgo: 86, signatory: '企业代表（样例）' },
  { agreement: 'six-nine-centre', party: 1, daysAgo: 84 },
  { agreement: 'silver-residue-contract', party: 0, daysAgo: 2, signatory: '企业代表（样例）' },
]

/** What was agreed after signing; the agreement itself says what holds now. Days are relative to the day of loading. */
export const sampleAmendments = [
  {
    agreement: 'six-nine-centre', kind: 'amendment' as const, daysAgo: 32, reason: '首批样品达标后扩大检测，双方同意提高运行经费。',
    field: 'benefitSplit', before: '高纯银销售毛利的6%作为实验室运行经费，按半年拨付。', after: '高纯银销售毛利的8%作为实验室运行经费。',
  },
  { agreement: 'fine-line-consulting', kind: 'renewal' as const, daysAgo: 6, reason: '断线率尚未达到指标，双方同意延长两个月。', field: 'endsOn', before: 30, after: 90 },
]

export const sampleAcceptances = [
  { agreement: 'tailings-testing', daysAgo: 48, conclusion: 'passed' as const, opinion: '按合同提交了工艺矿物学报告和试验总报告，浮选闭路银回收率61.3%，银精矿含银1720克/吨，达到约定指标。', outputs: '试验总报告一份（样例）' },
  { agreement: 'ginger-transfer', daysAgo: 75, conclusion: 'passed_with_conditions' as const, opinion: '三级种苗基地86亩建成，当年姜瘟发病率5.4%。须在下一生长季复测发病率。', outputs: '脱毒种苗繁育规程（样例）' },
]
