import type { Prisma } from '@prisma-client'
import type { Days } from '../load/days'
import { sampleId } from '../load/ids'
import { summaryExperts } from '../summary'
import { invented } from './keyed'

/** The visit of seventeen professors as a plan: three by name; who of the others came from where the source does not tell, so their places by institution are an example. */
export const professorsPlan = sampleId('visit_plan', 'professors')

/** A plan whose guests and route the portal computes. */
export const silverPlan = sampleId('visit_plan', 'silver')

const planned = { dayStart: 510, dayEnd: 1050, lunchStart: 720, lunchEnd: 810, base: '便江街道' }

export const samplePlans = (days: Days) =>
  invented<Prisma.VisitPlanCreateManyInput>('visit_plan', {
    professors: { ...planned, title: '十七位资深教授考察方案（样例）', startsOn: days.on(21), days: 2, people: 17, note: '来源只写出三位教授的姓名，其余十四位按四所院校留名额，各校人数为样例' },
    silver: { ...planned, title: '银冶炼企业考察方案（样例）', startsOn: days.on(35), days: 1, people: 6, perInstitution: 2, costPerPersonDay: '600', costLimit: '5000', note: '请谁和路线都由平台计算，可以改人数、费用后重算' },
  })

const unnamed: [institution: string, quantity: number, speciality: string][] = [
  ['中南大学', 5, '有色金属冶金'],
  ['国防科技大学', 4, '材料科学与工程'],
  ['湘潭大学', 3, '化学工程'],
  ['长沙冶金学院', 2, '冶金'],
]

export const sampleSeats: Prisma.VisitPlanSeatCreateManyInput[] = [
  ...summaryExperts.map((name, position) => ({ planId: professorsPlan, position, expertId: sampleId('expert', name), mark: 'must' as const })),
  ...unnamed.map(([institution, quantity, speciality], index) => ({ planId: professorsPlan, position: summaryExperts.length + index, institutionId: sampleId('institution', institution), quantity, speciality })),
]

const needsOf: Record<string, string[]> = {
  professors: ['anode-slime', 'silver-electrolysis', 'bismuth-vacuum', 'pd-refining', 'pv-powder', 'agsno2', 'low-silver-braze'],
  silver: ['anode-slime', 'silver-residue', 'silver-electrolysis', 'six-nine-silver', 'bismuth-vacuum', 'pd-refining'],
}

export const samplePlanNeeds: Prisma.VisitPlanNeedCreateManyInput[] = Object.entries(needsOf).flatMap(([plan, needs]) => needs.map((need) => ({ planId: sampleId('visit_plan', plan), needId: sampleId('need', need) })))

/** Firms to be seen, in the order of the days. */
const stops: { enterprise?: string; place?: string; zone: string; day: number; position: number; stay: number; opens?: number; closes?: number; locked?: boolean }[] = [
  { place: '县科技局会议室', zone: '便江街道', day: 1, position: 0, stay: 60, closes: 720, locked: true },
  { enterprise: 'yaoguang', zone: '便江街道', day: 1, position: 1, stay: 60 },
  { enterprise: 'lianke', zone: '便江街道', day: 1, position: 2, stay: 60 },
  { enterprise: 'xinhan', zone: '马田镇', day: 1, position: 3, stay: 60 },
  { enterprise: 'yinhe', zone: '柏林镇', day: 2, position: 0, stay: 75, opens: 540 },
  { enterprise: 'hengze', zone: '柏林镇', day: 2, position: 1, stay: 60 },
  { enterprise: 'yongxin', zone: '太和镇', day: 2, position: 2, stay: 90 },
  { enterprise: 'jinhui', zone: '太和镇', day: 2, position: 3, stay: 60 },
]

export const samplePlanStops: Prisma.VisitPlanStopCreateManyInput[] = stops.map(({ enterprise, ...stop }) => ({ planId: professorsPlan, enterpriseId: enterprise && sampleId('enterprise', enterprise), ...stop }))

/** Minutes between the townships, for the examples only. */
const minutes = [['便江街道', '太和镇', 35], ['便江街道', '柏林镇', 40], ['便江街道', '马田镇', 30], ['太和镇', '柏林镇', 25], ['太和镇', '马田镇', 50], ['柏林镇', '马田镇', 55]] as const

export const sampleLegs: Prisma.VisitPlanLegCreateManyInput[] = [professorsPlan, silverPlan].flatMap((planId) =>
  minutes.map(([one, other, minutes]) => {
    const [from = '', to = ''] = [one, other].sort()
    return { planId, from, to, minutes }
  }),
)
