import type { Prisma } from '@prisma-client'
import { sampleId } from '../load/ids'
import { summaryAgreements, summaryExperts, summaryHalfYear } from '../summary'
import { fromSummary, summaryId } from './keyed'

const visitId = summaryId('visit', 'professors')

export const summaryVisits = fromSummary<Prisma.VisitCreateManyInput>('visit', {
  professors: {
    title: '高校院所资深教授来县考察', purpose: '考察技术合作项目', startsOn: summaryHalfYear, startPrecision: 'half_year',
    result: '与县内有关企业建立了长期的技术合作关系', note: '来自中南大学、国防科技大学、湘潭大学、长沙冶金学院；谁来自哪所院校，来源没有逐一说明',
  },
})

/** Seventeen professors: three by name. */
export const summaryGuests: Prisma.VisitGuestCreateManyInput[] = [
  ...summaryExperts.map((name, position) => ({ visitId, position, expertId: sampleId('expert', name) })),
  { visitId, position: summaryExperts.length, quantity: 17 - summaryExperts.length },
]

/** The two centres that firms of the county founded with institutions whose professors came. */
export const summaryFollowUps: Prisma.VisitFollowUpCreateManyInput[] = summaryAgreements.map(({ centreName, enterprise }, position) => ({
  visitId, position, text: `共建${centreName}`, enterpriseId: sampleId('enterprise', enterprise), agreementId: sampleId('agreement', centreName), result: '已签订协议',
}))
