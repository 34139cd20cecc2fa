import type { Prisma } from '@prisma-client'
import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { introductionFacts } from '~/domain/facts.server'
import { untold } from '~/domain/notifications/told.server'
import { db, inTransaction } from '~/platform/db.server'
import { introductionForChange, moveIntroduction } from './change.server'
import { isTurnOf, turnOf } from './life'
import { tell } from './telling.server'

const warnedDays = 3

/** Every hour: proposals that lapse, those that soon will, and next steps that are due. Nothing is told twice. */
export async function introductionReminders(now: Date): Promise<void> {
  await expireProposals(now)
  await warnOfExpiry(now)
  await remindOfSteps(now)
}

const timesWhere = (where: Prisma.IntroductionWhereInput) => db().introduction.findMany({ where, select: { id: true, expiresAt: true, nextStepOn: true }, orderBy: { id: 'asc' } })

const expiryKey = ({ id, expiresAt }: { id: string; expiresAt: Date | null }) => `introduction_expiring:${id}:${expiresAt?.toISOString()}`
const stepKey = ({ id, nextStepOn }: { id: string; nextStepOn: Date | null }) => `next_step_due:${id}:${nextStepOn?.toISOString().slice(0, 10)}`

async function expireProposals(now: Date): Promise<void> {
  for (const { id } of await timesWhere({ state: 'proposed', expiresAt: { lte: now } })) {
    await inTransaction(async (tx) => {
      const before = await introductionForChange(tx, id)
      if (before.state !== 'proposed' || !before.expiresAt || before.expiresAt > now) return
      await moveIntroduction(tx, visitor, before, 'expire', { feedback: { kind: 'expired' }, now })
      await tell(tx, visitor, before, ['firm', 'expert', 'bureau'], { kind: 'introduction_expired', params: { title: before.need.title } })
    })
  }
}

async function warnOfExpiry(now: Date): Promise<void> {
  const soon = await timesWhere({ state: 'proposed', expiresAt: { gt: now, lte: addDays(now, warnedDays) } })
  for (const { id } of await untold(soon.map((it) => ({ id: it.id, key: expiryKey(it) })))) {
    await inTransaction(async (tx) => {
      const it = await introductionForChange(tx, id)
      if (it.state !== 'proposed' || !it.expiresAt) return
      const turn = turnOf({ ...it, ...introductionFacts(it) })
      const sides = (['firm', 'expert', 'bureau'] as const).filter((side) => isTurnOf(side, turn))
      const expiresAt = it.expiresAt.toISOString()
      await tell(tx, visitor, it, sides, { kind: 'introduction_expiring', params: { title: it.need.title, expiresAt }, dedupeKey: expiryKey(it) })
    })
  }
}

async function remindOfSteps(now: Date): Promise<void> {
  const due = await timesWhere({ state: { in: ['accepted', 'talks'] }, nextStep: { not: null }, nextStepOn: { lte: today(now) } })
  for (const { id } of await untold(due.map((it) => ({ id: it.id, key: stepKey(it) })))) {
    await inTransaction(async (tx) => {
      const it = await introductionForChange(tx, id)
      if (!it.nextStep || !it.nextStepOn) return
      const dueOn = it.nextStepOn.toISOString()
      const sides = it.nextStepBy ? [it.nextStepBy] : (['firm', 'expert'] as const)
      await tell(tx, visitor, it, [...sides], { kind: 'next_step_due', params: { title: it.need.title, step: it.nextStep, dueOn }, dedupeKey: stepKey(it) })
    })
  }
}
