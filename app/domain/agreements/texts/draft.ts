import { chineseNumber } from '~/domain/reports/figures/wording'
import { type TermText, termTexts } from '../terms'

/** What a draft is written from: the agreement's own record. Days as `YYYY-MM-DD`, yuan as decimal strings. */
export interface DraftFacts extends Record<TermText, string | null> {
  title: string
  number: string | null
  centreName: string | null
  /** In the words of a contract, such as 技术开发. */
  mode: string
  startsOn: string | null
  endsOn: string | null
  noticeOn: string | null
  place: string | null
  committedAmount: string | null
  committedText: string | null
  parties: { name: string; role: string; signs: boolean }[]
}

const blank = '＿＿＿＿＿＿'
const partySigns = '甲乙丙丁戊己庚辛壬癸'

const headings: Record<TermText, string> = {
  summary: '合作内容',
  committees: '组织机构',
  resources: '设备、场地和人员',
  workSplit: '任务分工',
  indicators: '考核（验收）指标',
  ipTerms: '知识产权归属',
  benefitSplit: '利益分配',
  confidentiality: '保密',
  renewalTerms: '续签',
  exitTerms: '变更、终止与退出',
}

/**
 * A contract's text drafted from what the record says, in numbered articles. What the record does not say is left out, or left
 * as a line to fill in where no contract goes without it; no terms are made up.
 */
export function draftText(facts: DraftFacts): string {
  return [heading(facts), preamble(facts), ...articles(facts), signing(facts)].join('\n\n')
}

const heading = ({ title, number, parties }: DraftFacts) =>
  [title, `编号：${number ?? blank}`, ...signers(parties).map(({ name }, index) => `${signOf(index)}：${name}`), ...leaders(parties)].join('\n')

const leaders = (parties: DraftFacts['parties']) => {
  const names = parties.filter(({ role }) => role === 'principal_investigator').map(({ name }) => name)
  return names.length ? [`项目负责人：${names.join('、')}`] : []
}

/** The firm that leads is 甲方. */
const signers = (parties: DraftFacts['parties']) => parties.filter(({ signs }) => signs).sort((a, b) => Number(b.role === 'lead') - Number(a.role === 'lead'))

const signOf = (index: number) => `${partySigns[index] ?? `第${chineseNumber(index + 1)}`}方`

const preamble = ({ centreName, mode }: DraftFacts) =>
  `根据《中华人民共和国民法典》有关规定，各方经协商一致，就${centreName ? `共建“${centreName}”` : mode}订立本协议。`

function articles(facts: DraftFacts): string[] {
  const [work, ...rest] = termTexts.map((name): [string, string | null] => [headings[name], facts[name]])
  return [work!, ['期限与地点', termOf(facts)] as [string, string], ['经费', moneyOf(facts)] as [string, string], ...rest, ['其他', closing] as [string, string]]
    .flatMap(([title, text]) => (text ? [{ title, text }] : []))
    .map(({ title, text }, index) => `第${chineseNumber(index + 1)}条　${title}\n${text}`)
}

const closing = `本协议一式${blank}份，各方各执${blank}份，自各方盖章之日起生效。本协议未尽事宜，由各方协商后另签补充协议。`

const termOf = ({ startsOn, endsOn, noticeOn, place }: DraftFacts) =>
  [
    `本协议期限自${dayOf(startsOn)}起至${dayOf(endsOn)}止。`,
    noticeOn ? `期满后是否续签，各方应在${dayOf(noticeOn)}前书面告知对方。` : '',
    place ? `实施地点：${place}。` : '',
  ].join('')

const moneyOf = ({ committedAmount, committedText }: DraftFacts) =>
  `各方约定的经费总额为人民币${committedAmount ? `${grouped(committedAmount)}元` : (committedText ?? `${blank}元`)}。各方出资数额与支付时间：${blank}。`

const grouped = (amount: string) => amount.replace(/\.00$/, '').replace(/\B(?=(\d{3})+(?!\d))/g, ',')

const dayOf = (day: string | null) => (day ? `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日` : '＿＿＿＿年＿＿月＿＿日')

const signing = ({ parties }: DraftFacts) => signers(parties).map(({ name }, index) => `${signOf(index)}（盖章）：${name}\n代表人：${blank}　　日期：＿＿＿＿年＿＿月＿＿日`).join('\n\n')
