import type { Prisma } from '@prisma-client'
import { visitor } from '~/domain/actor'
import { addDays, daysBetween, today } from '~/domain/calendar'
import { openFunding } from '~/domain/funding/open.server'
import { dueStep, untold } from '~/domain/notifications/told.server'
import type { MailKinds } from '~/mail/kinds'
import type { AgreementMails } from '~/mail/kinds/agreements'
import { db, inTransaction } from '~/platform/db.server'
import { expireAgreements } from './expiry.server'
import { runningStates } from './life'
import { type PartyOfPeople, tellAboutAgreement } from './telling.server'

/** Days before a date on which it is reminded of; negative ones are after it. */
const dutySteps = [30, 7, 1, -1, -15] as const
const fundingSteps = [30, 7, 1, -1] as const
const endSteps = [90, 30, 7, 1] as const
const noticeSteps = [30, 7, 1] as const

/** Every hour: terms that are over, and what is due or late under agreements in force. Nothing is told twice. */
export async function agreementReminders(now: Date): Promise<void> {
  await expireAgreements(now)
  await remindOf(now, [...(await duties(now)), ...(await fundings(now)), ...(await notices(now)), ...(await ends(now))])
}

const running = { state: { in: [...runningStates] }, withdrawnAt: null } satisfies Prisma.AgreementWhereInput
const partyIds = { select: { enterpriseId: true, expertId: true } }
const inForce = { select: { id: true, title: true, parties: partyIds } } as const

interface Dated<K extends keyof AgreementMails = keyof AgreementMails> {
  /** Tells the date from all others: what it belongs to and the day itself. */
  subject: string
  dueOn: Date
  steps: readonly number[]
  kind: K
  params: Omit<MailKinds[K], 'days' | 'dueOn'>
  path: string
  readers: PartyOfPeople[]
}

async function remindOf(now: Date, dates: Dated[]): Promise<void> {
  const day = today(now)
  const due = dates.flatMap((date) => {
    const left = daysBetween(day, date.dueOn)
    const step = dueStep(left, date.steps)
    return step === null ? [] : [{ ...date, left, key: `${date.subject}:${date.dueOn.toISOString().slice(0, 10)}:${step}` }]
  })
  for (const { kind, params, path, readers, dueOn, left, key } of await untold(due)) {
    const filled = { ...params, dueOn: dueOn.toISOString(), days: Math.abs(left) } as MailKinds[typeof kind]
    await inTransaction((tx) => tellAboutAgreement(tx, visitor, readers, { kind, params: filled, path, dedupeKey: key }))
  }
}

async function duties(now: Date): Promise<Dated[]> {
  const day = today(now)
  const where = { state: 'open' as const, dueOn: { lte: addDays(day, dutySteps[0]) }, agreement: running }
  const rows = await db().milestone.findMany({ where, select: { id: true, title: true, dueOn: true, party: partyIds, agreement: inForce }, orderBy: { id: 'asc' } })
  return rows.map(({ id, title, dueOn, party, agreement }) => ({
    subject: `duty:${id}`,
    dueOn: dueOn!,
    steps: dutySteps,
    kind: dueOn! < day ? 'duty_late' : 'duty_due',
    params: { duty: title, title: agreement.title },
    path: `/milestones/${id}`,
    readers: party ? [party] : agreement.parties,
  }))
}

async function fundings(now: Date): Promise<Dated[]> {
  const rows = await openFunding({ agreement: running, dueBy: addDays(today(now), fundingSteps[0]) })
  return rows.map(({ id, agreementId, agreement, party, name, year, open, dueOn }) => ({
    subject: `funding:${id}`,
    dueOn,
    steps: fundingSteps,
    kind: dueOn < today(now) ? 'funding_late' : 'funding_due',
    params: { title: agreement, party: name, year, amount: open },
    path: `/agreements/${agreementId}#funding`,
    readers: [party],
  }))
}

const datedAgreements = (field: 'noticeOn' | 'endsOn', now: Date, days: number) =>
  db().agreement.findMany({ where: { ...running, [field]: { gte: today(now), lte: addDays(today(now), days) } }, select: { ...inForce.select, noticeOn: true, endsOn: true }, orderBy: { id: 'asc' } })

async function notices(now: Date): Promise<Dated[]> {
  const rows = await datedAgreements('noticeOn', now, noticeSteps[0])
  return rows.map(({ id, title, noticeOn, parties }) => ({ subject: `notice:${id}`, dueOn: noticeOn!, steps: noticeSteps, kind: 'notice_due', params: { title }, path: `/agreements/${id}`, readers: parties }))
}

async function ends(now: Date): Promise<Dated[]> {
  const rows = await datedAgreements('endsOn', now, endSteps[0])
  return rows.map(({ id, title, endsOn, parties }) => ({ subject: `ending:${id}`, dueOn: endsOn!, steps: endSteps, kind: 'agreement_ending', params: { title }, path: `/agreements/${id}`, readers: parties }))
}
