import { addDays, daysBetween } from '~/domain/calendar'

export const healthGrades = ['bad', 'watch', 'good'] as const

export type HealthGrade = (typeof healthGrades)[number]

export const reasonCodes = ['milestones_late', 'obligations_late', 'reports_late', 'report_returned', 'no_reports', 'money_behind', 'end_passed', 'end_near', 'notice_near', 'no_seal'] as const

export interface HealthReason {
  code: (typeof reasonCodes)[number]
  params: { count?: number; days?: number; /** Yuan. */ amount?: string }
  /** Where on the agreement's page it can be put right. */
  path: string
}

export interface Health {
  grade: HealthGrade
  /** What speaks against a good grade, the gravest first. */
  reasons: HealthReason[]
}

/** What the health of a running agreement is judged by. */
export interface HealthFacts {
  id: string
  /** Whether its parties report of each half-year. */
  reports: boolean
  startsOn: Date | null
  endsOn: Date | null
  noticeOn: Date | null
  renewed: boolean
  milestones: { kind: 'milestone' | 'obligation'; dueOn: Date | null; state: 'open' | 'done' | 'cancelled' }[]
  progress: { dueOn: Date; state: 'asked' | 'filed' | 'returned' | 'accepted' }[]
  /** What the parties planned to bring, yuan by year, and what they brought. */
  funding: { year: number; amount: number }[]
  payments: { amount: number }[]
  /** Parties that signed by now, without a scan of their seal. */
  unsealed: number
}

type Finding = HealthReason & { grave: boolean }

/** After so many days what is late weighs heavily. */
const longLate = 30
const endNear = 90
const noticeNear = 30
const firstReportAfter = 240

/** How a running agreement fares on a day, with the reasons. Three small reasons weigh as much as a grave one. */
export function health(facts: HealthFacts, today: Date): Health {
  const findings = [
    ...lateDuties(facts, 'milestone', today),
    ...lateDuties(facts, 'obligation', today),
    ...lateReports(facts, today),
    ...moneyBehind(facts, today),
    ...endNearing(facts, today),
    ...unsealed(facts),
  ]
  const grave = findings.some((finding) => finding.grave) || findings.length >= 3
  const sorted = [...findings.filter((finding) => finding.grave), ...findings.filter((finding) => !finding.grave)]
  const reasons = sorted.map(({ code, params, path }) => ({ code, params, path: `/agreements/${facts.id}#${path}` }))
  return { grade: grave ? 'bad' : findings.length > 0 ? 'watch' : 'good', reasons }
}

function lateDuties({ milestones }: HealthFacts, kind: 'milestone' | 'obligation', today: Date): Finding[] {
  const days = milestones.filter((one) => one.kind === kind && one.state === 'open' && one.dueOn).map(({ dueOn }) => daysBetween(dueOn!, today))
  return late(kind === 'milestone' ? 'milestones_late' : 'obligations_late', days, 'milestones')
}

function late(code: HealthReason['code'], daysPast: number[], path: string): Finding[] {
  const past = daysPast.filter((days) => days > 0)
  if (past.length === 0) return []
  const days = Math.max(...past)
  return [{ code, params: { count: past.length, days }, path, grave: past.length > 1 || days > longLate }]
}

function lateReports({ reports, progress, startsOn }: HealthFacts, today: Date): Finding[] {
  const owed = progress.filter(({ state }) => state === 'asked').map(({ dueOn }) => daysBetween(dueOn, today))
  const returned = progress.filter(({ state }) => state === 'returned').length
  const never = reports && progress.length === 0 && startsOn !== null && daysBetween(startsOn, today) > firstReportAfter
  return [
    ...late('reports_late', owed, 'progress'),
    ...(returned > 0 ? [{ code: 'report_returned', params: { count: returned }, path: 'progress', grave: false } as const] : []),
    ...(never ? [{ code: 'no_reports', params: {}, path: 'progress', grave: false } as const] : []),
  ]
}

/** A year's plan is owed at its end; the year that runs counts from the next one on. */
function moneyBehind({ funding, payments }: HealthFacts, today: Date): Finding[] {
  const sum = (rows: { amount: number }[]) => rows.reduce((total, { amount }) => total + Math.round(amount * 100), 0)
  const planned = sum(funding.filter(({ year }) => year < today.getUTCFullYear()))
  const paid = sum(payments)
  if (paid >= planned) return []
  return [{ code: 'money_behind', params: { amount: ((planned - paid) / 100).toFixed(2) }, path: 'funding', grave: paid * 2 < planned }]
}

function endNearing({ endsOn, noticeOn, renewed }: HealthFacts, today: Date): Finding[] {
  if (endsOn && endsOn < today) return [{ code: 'end_passed', params: { days: daysBetween(endsOn, today) }, path: 'terms', grave: true }]
  const near = endsOn && !renewed && endsOn <= addDays(today, endNear)
  const notice = noticeOn && !renewed && noticeOn >= today && noticeOn <= addDays(today, noticeNear)
  return [
    ...(near ? [{ code: 'end_near', params: { days: daysBetween(today, endsOn) }, path: 'terms', grave: false } as const] : []),
    ...(notice ? [{ code: 'notice_near', params: { days: daysBetween(today, noticeOn) }, path: 'terms', grave: false } as const] : []),
  ]
}

const unsealed = ({ unsealed: count }: HealthFacts): Finding[] => (count > 0 ? [{ code: 'no_seal', params: { count }, path: 'seals', grave: false }] : [])
