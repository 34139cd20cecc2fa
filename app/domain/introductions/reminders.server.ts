import { visitor } from '~/domain/actor'
import { addDays, today } from '~/domain/calendar'
import { introductionFacts } from '~/domain/facts.server'
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

const idsWhere = (where: NonNullable<Parameters<ReturnType<typeof db>['introduction']['findMany']>[0]>['where']) =>
  db().introduction.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })

async function expireProposals(now: Date): Promise<void> {
  for (const { id } of await idsWhere({ state: 'proposed', expiresAt: { lte: now } })) {
    await inTransaction(async (tx) => {
      const before = await introductionForChange(tx, id)
      if (before.state !== 'proposed' || !before.expiresAt || before.expiresAt > now) return
      await moveIntroduction(tx, visitor, before, 'expire', { feedback: { kind: 'expired' }, now })
      await tell(tx, visitor, before, ['firm', 'expert', 'bureau'], { kind: 'introduction_expired', params: { title: before.need.title } })
    })
  }
}

async function warnOfExpiry(now: Date): Promise<void> {
  for (const { id } of await idsWhere({ state: 'proposed', expiresAt: { gt: now, lte: addDays(now, warnedDays) } })) {
    await inTransaction(async (tx) => {
      const it = await introductionForChange(tx, id)
      if (it.state !== 'proposed' || !it.expiresAt) return
      const turn = turnOf({ ...it, ...introductionFacts(it) })
      const sides = (['firm', 'expert', 'bureau'] as const).filter((side) => isTurnOf(side, turn))
      const expiresAt = it.expiresAt.toISOString()
      await tell(tx, visitor, it, sides, { kind: 'introduction_expiring', params: { title: it.need.title, expiresAt }, dedupeKey: `introduction_expiring:${id}:${expiresAt}` })
    })
  }
}

async function remindOfSteps(now: Date): Promise<void> {
  for (const { id } of await idsWhere({ state: { in: ['accepted', 'talks'] }, nextStep: { not: null }, nextStepOn: { lte: today(now) } })) {
    await inTransaction(async (tx) => {
      const it = await introductionForChange(tx, id)
      if (!it.nextStep || !it.nextStepOn) return
      const dueOn = it.nextStepOn.toISOString()
      const sides = it.nextStepBy ? [it.nextStepBy] : (['firm', 'expert'] as const)
      await tell(tx, visitor, it, [...sides], { kind: 'next_step_due', params: { title: it.need.title, step: it.nextStep, dueOn }, dedupeKey: `next_step_due:${id}:${dueOn.slice(0, 10)}` })
    })
  }
}
