import type { Prisma } from '@prisma-client'
import type { Days } from '../load/days'
import { sampleId } from '../load/ids'
import { introductionId } from '../load/introductions'
import { invented } from './keyed'

const visitId = sampleId('visit', 'powder')

export const inventedVisits = (days: Days) =>
  invented<Prisma.VisitCreateManyInput>('visit', {
    powder: { title: '银粉与电接触材料专家考察（样例）', purpose: '现场看电子银浆和触头材料的技术需求', startsOn: days.on(-20), endsOn: days.on(-19), result: '三家企业留下样品，两位专家约定试验' },
  })

export const inventedGuests: Prisma.VisitGuestCreateManyInput[] = [
  { visitId, position: 0, expertId: sampleId('expert', 'gu-xinghan') },
  { visitId, position: 1, expertId: sampleId('expert', 'lin-yuezhou') },
  { visitId, position: 2, institutionId: sampleId('institution', '中南大学'), quantity: 2 },
]

export const inventedStops = (days: Days): Prisma.VisitStopCreateManyInput[] => [
  { visitId, position: 0, enterpriseId: sampleId('enterprise', 'yaoguang'), on: days.on(-20), note: '看球形银粉生产线' },
  { visitId, position: 1, enterpriseId: sampleId('enterprise', 'lianke'), on: days.on(-20) },
  { visitId, position: 2, place: '县科技局会议室', on: days.on(-19), note: '座谈' },
]

export const inventedVisitNeeds: Prisma.VisitNeedCreateManyInput[] = ['pv-powder', 'agsno2'].map((need) => ({ visitId, needId: sampleId('need', need) }))

export const inventedFollowUps = (days: Days): Prisma.VisitFollowUpCreateManyInput[] => [
  { visitId, position: 0, text: '继续商谈低温烧结银膏的合作条款', enterpriseId: sampleId('enterprise', 'yaoguang'), introductionId: introductionId('nano-paste', 'gu-xinghan'), dueOn: days.on(10) },
  { visitId, position: 1, text: '寄送触头样品做抗熔焊试验', enterpriseId: sampleId('enterprise', 'lianke'), dueOn: days.on(-3) },
]
