/** What the form asks of one side of the contract; an empty string is a blank to fill in. */
export interface SideFacts {
  name: string
  creditCode: string
  address: string
  contact: string
  phone: string
}

/** What an agreement's record says towards 技术合同认定登记表. Days in words, amounts in yuan; an empty string is a blank. */
export interface RegistrationFacts {
  title: string
  number: string
  registrationNumber: string
  registeredOn: string
  /** The cooperation mode's key. */
  mode: string
  signedOn: string
  startsOn: string
  endsOn: string
  amount: string
  field: string
  ipTerms: string
  indicators: string
  summary: string
  leaders: string
  /** 买方（委托方）: those who pay for the technology. */
  buyers: SideFacts[]
  /** 卖方（受托方）. */
  sellers: SideFacts[]
}

/** One line of the form: cells of label and value in turn. */
export type FormRow = { label: string; value: string }[]

export interface FormPart {
  title: string
  rows: FormRow[]
}

/** The kinds of contract that the Civil Code knows; a joint centre and the like are for the parties to place. */
const kinds = [['development', '技术开发'], ['transfer', '技术转让'], ['licence', '技术许可'], ['consulting', '技术咨询'], ['service', '技术服务']] as const

const sources = ['国家计划', '部门计划', '省计划', '市县计划', '计划外']

/**
 * The form's parts in its order: what the record says in its place, the rest blank. The amount of technology trade is decided at
 * registration and whether the work is of a government programme is for the parties to say: both stay open.
 */
export function registrationForm(facts: RegistrationFacts): FormPart[] {
  return [
    { title: '合同', rows: contractRows(facts) },
    ...facts.buyers.map((side, index) => ({ title: numbered('买方（委托方、受让方）', index, facts.buyers), rows: sideRows(side) })),
    ...facts.sellers.map((side, index) => ({ title: numbered('卖方（受托方、让与方）', index, facts.sellers), rows: [...sideRows(side), [{ label: '项目负责人', value: index === 0 ? facts.leaders : '' }]] })),
    { title: '登记', rows: officeRows(facts) },
  ]
}

const numbered = (title: string, index: number, all: SideFacts[]) => (all.length > 1 ? `${title} ${index + 1}` : title)

const contractRows = (facts: RegistrationFacts): FormRow[] => [
  [{ label: '合同名称', value: facts.title }],
  [{ label: '合同编号', value: facts.number }, { label: '签订日期', value: facts.signedOn }],
  [{ label: '合同类别', value: kinds.map(([mode, name]) => box(mode === facts.mode, name)).join('　') }],
  [{ label: '有效期起', value: facts.startsOn }, { label: '有效期止', value: facts.endsOn }],
  [{ label: '合同成交总额（元）', value: facts.amount }, { label: '其中技术交易额（元）', value: '' }],
  [{ label: '技术领域', value: facts.field }, { label: '支付方式', value: '' }],
  [{ label: '计划来源', value: sources.map((name) => box(false, name)).join('　') }],
  [{ label: '知识产权', value: facts.ipTerms }],
  [{ label: '主要内容', value: facts.summary }],
  [{ label: '技术指标', value: facts.indicators }],
]

const box = (ticked: boolean, name: string) => `${ticked ? '☑' : '□'}${name}`

const sideRows = (side: SideFacts): FormRow[] => [
  [{ label: '单位名称', value: side.name }],
  [{ label: '统一社会信用代码', value: side.creditCode }, { label: '单位性质', value: '' }],
  [{ label: '地址', value: side.address }],
  [{ label: '联系人', value: side.contact }, { label: '联系电话', value: side.phone }],
]

const officeRows = ({ registrationNumber, registeredOn }: RegistrationFacts): FormRow[] => [
  [{ label: '登记编号', value: registrationNumber }, { label: '登记日期', value: registeredOn }],
  [{ label: '登记机构意见', value: '' }],
  [{ label: '经办人', value: '' }, { label: '登记机构（盖章）', value: '' }],
]
