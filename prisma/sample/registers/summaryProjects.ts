import type { Prisma } from '@prisma-client'
import { sampleId } from '../load/ids'
import { summaryAgreements, summaryHalfYear } from '../summary'
import { fromSummary, summaryId } from './keyed'

const xinda = sampleId('enterprise', 'xinda')
const xintai = sampleId('enterprise', 'xintai')
const declared = { declaredOn: summaryHalfYear, declaredPrecision: 'half_year' } as const

/** The research centre that is a declaration and an agreement at once. */
export const summaryCentre = summaryAgreements[1]!.centreName
export const summaryCentreDeclaration = summaryId('declaration', 'centre')

/**
 * The sixteen declarations: three national, six provincial, seven municipal. Where a name is missing a row stands for all
 * that are left of its level. The silver base is not said to be one of the sixteen: it is an event.
 */
export const summaryDeclarations = fromSummary<Prisma.DeclarationCreateManyInput>('declaration', {
  高纯银产品: { title: '高纯银产品', level: 'national', programme: '国家重点新产品', enterpriseId: xinda, ...declared },
  电解法: { title: '电解法生产高纯银工艺研究及产业化', level: 'national', programme: '国家火炬计划', enterpriseId: xinda, ...declared },
  复杂物料: {
    title: '复杂物料高效提取稀贵金属关键技术引进与研究', level: 'national', programme: '国际合作项目', enterpriseId: xintai, ...declared,
    stage: 'reviewed', soughtAmount: 5_000_000, soughtQualifier: 'exact', note: '已通过专家评审，争取无偿资金500万元；是本县国家级科技计划项目的第一个',
  },
  centre: { title: summaryCentre, level: 'provincial', enterpriseId: xintai, ...declared, stage: 'reviewed', note: '已通过省科技厅组织的专家初审' },
  provincial: { level: 'provincial', quantity: 5, ...declared },
  municipal: { level: 'municipal', quantity: 7, ...declared },
})

/** Twenty-one applied for, twenty-seven put to use, eight granted; which of them are the same the summary does not say. */
export const summaryPatents = fromSummary<Prisma.PatentCreateManyInput>('patent', {
  applied: { quantity: 21, appliedOn: summaryHalfYear, appliedPrecision: 'half_year' },
  implemented: { quantity: 27, implementedOn: summaryHalfYear, implementedPrecision: 'half_year' },
  granted: { quantity: 8, grantedOn: summaryHalfYear, grantedPrecision: 'half_year' },
})

const prize = { prize: 'xx县科技进步奖', edition: 2, awardedOn: new Date('2017-05-01'), awardedPrecision: 'month' } as const

export const summaryAwards = fromSummary<Prisma.AwardCreateManyInput>('award', {
  special: { grade: 'special', ...prize },
  first: { grade: 'first', ...prize },
  second: { grade: 'second', quantity: 2, ...prize },
  third: { grade: 'third', quantity: 2, ...prize },
})

const appointed = { appointedOn: summaryHalfYear, appointedPrecision: 'half_year' } as const

export const summaryCommissioners = fromSummary<Prisma.CommissionerCreateManyInput>('commissioner', {
  agriculture: { group: 'agriculture', quantity: 3, expertise: '农、林、畜', ...appointed },
  health: { group: 'health', quantity: 7, expertise: '医卫', ...appointed },
})
