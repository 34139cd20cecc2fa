import type { AdminLevel, EntitlementState, IncentiveBeneficiary, IncentiveTrigger, Prisma } from '@prisma-client'
import type { Days } from './load/days'
import { sampleId } from './load/ids'
import { fromSummary, invented, summaryId } from './registers/keyed'

const firm = (key: string) => sampleId('enterprise', key)

/** The county's policy as its summary tells of it; when in the half-year it came into force is not said. */
export const summaryPolicies = fromSummary<Prisma.IncentivePolicyCreateManyInput>('policy', {
  county: { title: '关于扩大开放、鼓励投资和扶持循环经济发展的暂行规定', issuer: '县委、县政府', documentId: summaryId('document', 'policy') },
})

export const summaryVersion = { id: sampleId('policy', 'summary county version 1'), number: 1, effectiveFrom: new Date('2017-01-01T00:00:00Z'), effectivePrecision: 'half_year' } as const

interface SampleClause {
  trigger: IncentiveTrigger
  level: AdminLevel | null
  beneficiary: IncentiveBeneficiary
  /** Yuan. */
  amount: number
  text: string
}

const wan = 10_000
const clause = (trigger: IncentiveTrigger, level: AdminLevel | null, amount: number, text: string, beneficiary: IncentiveBeneficiary = 'enterprise'): SampleClause => ({ trigger, level, amount, text, beneficiary })

export const summaryClauses: SampleClause[] = [
  clause('major_project', 'national', 80 * wan, '项目列入国家或省重大科技专项的给予奖励。'),
  clause('major_project', 'provincial', 40 * wan, '项目列入国家或省重大科技专项的给予奖励。'),
  clause('rnd_institution', 'national', 80 * wan, '建成国家级或省级技术研发机构的给予奖励。'),
  clause('rnd_institution', 'provincial', 10 * wan, '建成国家级或省级技术研发机构的给予奖励。'),
  clause('invention_patent', null, 10 * wan, '发明专利获授权并已实施的，一次性奖励发明人。', 'inventor'),
  clause('national_standard', 'national', 5 * wan, '牵头起草国家标准的企业给予奖励。'),
  clause('high_tech_enterprise', 'national', 10 * wan, '通过国家级或省级高新技术认定的企业给予奖励。'),
  clause('high_tech_enterprise', 'provincial', 5 * wan, '通过国家级或省级高新技术认定的企业给予奖励。'),
]

export const inventedRecognitions = (days: Days) =>
  invented<Prisma.RecognitionCreateManyInput>('recognition', {
    'yongxin-centre': { title: '湖南省银冶金工程技术研究中心（样例）', kind: 'rnd_institution', level: 'provincial', enterpriseId: firm('yongxin'), recognisedOn: days.on(-140) },
    'yinhe-standard': { title: '高纯银锭国家标准（样例）', kind: 'standard_drafted', level: 'national', enterpriseId: firm('yinhe'), recognisedOn: days.on(-75) },
    'lianke-high-tech': { title: '国家高新技术企业（样例）', kind: 'high_tech_enterprise', level: 'national', enterpriseId: firm('lianke'), recognisedOn: days.on(-160) },
  })

export const inventedPatents = (days: Days) =>
  invented<Prisma.PatentCreateManyInput>('patent', {
    'yongxin-slime': { title: '一种从铜阳极泥回收银的方法（样例）', kind: 'invention', enterpriseId: firm('yongxin'), inventors: '样例发明人甲、样例发明人乙', appliedOn: days.on(-900), grantedOn: days.on(-200), implementedOn: days.on(-50) },
    'yinhe-electrolyte': { title: '一种银电解液除铜装置（样例）', kind: 'invention', enterpriseId: firm('yinhe'), inventors: '样例发明人丙', appliedOn: days.on(-800), grantedOn: days.on(-110), implementedOn: days.on(-100) },
  })

/** How far a record's entitlement has come: the states with the days since, and what was granted and paid of it. */
export interface SampleEntitlement {
  kind: 'recognition' | 'patent'
  record: string
  clause: [IncentiveTrigger, AdminLevel | null]
  history: { state: EntitlementState; daysAgo: number; reason?: string }[]
  /** Yuan. */
  approved?: number
  paid?: number
}

const course = (...days: number[]) => (['raised', 'claimed', 'checked', 'approved', 'paid'] as const).slice(0, days.length).map((state, index) => ({ state, daysAgo: days[index]! }))

export const sampleEntitlements: SampleEntitlement[] = [
  { kind: 'recognition', record: 'lianke-high-tech', clause: ['high_tech_enterprise', 'national'], history: course(158, 150, 146, 140, 120), approved: 10 * wan, paid: 10 * wan },
  { kind: 'recognition', record: 'yongxin-centre', clause: ['rnd_institution', 'provincial'], history: course(139, 130, 121, 110), approved: 10 * wan },
  { kind: 'patent', record: 'yinhe-electrolyte', clause: ['invention_patent', null], history: course(99, 60, 20) },
  { kind: 'recognition', record: 'yinhe-standard', clause: ['national_standard', 'national'], history: [...course(74, 40), { state: 'refused', daysAgo: 30, reason: '标准尚未发布，请在发布后重新申领。' }] },
  { kind: 'patent', record: 'yongxin-slime', clause: ['invention_patent', null], history: course(49) },
  { kind: 'recognition', record: 'yaoguang', clause: ['high_tech_enterprise', 'provincial'], history: course(44, 12) },
]
