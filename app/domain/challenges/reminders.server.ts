import { addDays, daysBetween, today } from '~/domain/calendar'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfExpert, peopleOfFirm } from '~/domain/notifications/people.server'
import { dueStep, untold } from '~/domain/notifications/told.server'
import { db, inTransaction } from '~/platform/db.server'
import { toDecide } from './conditions.server'

/** Days before the last day to apply on which those with a draft are reminded. */
const draftSteps = [3, 1] as const

/** Every hour: drafts whose last day draws near, and challenges that wait for a decision. Nothing is told twice. */
export async function challengeReminders(now: Date): Promise<void> {
  await remindApplicants(now)
  await remindDeciders(now)
}

async function remindApplicants(now: Date): Promise<void> {
  const day = today(now)
  const drafts = await db().challengeApplication.findMany({
    where: { state: 'draft', need: { kind: 'open_challenge', state: 'published', applyUntil: { gte: day, lte: addDays(day, draftSteps[0]) } } },
    select: { id: true, expertId: true, need: { select: { id: true, title: true, applyUntil: true } } },
    orderBy: { id: 'asc' },
  })
  const due = drafts.map(({ id, expertId, need }) => {
    const days = daysBetween(day, need.applyUntil!)
    const applyUntilOn = need.applyUntil!.toISOString()
    return { expertId, need, days, applyUntilOn, key: `challenge_draft:${id}:${applyUntilOn.slice(0, 10)}:${dueStep(days, draftSteps)}` }
  })
  for (const { expertId, need, days, applyUntilOn, key } of await untold(due))
    await inTransaction(async (tx) =>
      notify(tx, await peopleOfExpert(tx, expertId), { kind: 'challenge_draft_waiting', params: { title: need.title, days, applyUntilOn }, path: `/needs/${need.id}/apply`, dedupeKey: key }),
    )
}

async function remindDeciders(now: Date): Promise<void> {
  const needs = await db().need.findMany({
    where: toDecide(now),
    select: { id: true, title: true, enterpriseId: true, applyUntil: true, _count: { select: { applications: { where: { state: 'submitted' } } } } },
    orderBy: { id: 'asc' },
  })
  const due = needs.map((need) => ({ ...need, key: `challenge_deciding:${need.id}:${need.applyUntil!.toISOString().slice(0, 10)}` }))
  for (const { id, title, enterpriseId, _count, key } of await untold(due))
    await inTransaction(async (tx) =>
      notify(tx, [...(await peopleOfFirm(tx, enterpriseId)), ...(await peopleOfBureau(tx))], {
        kind: 'challenge_deciding',
        params: { title, applications: _count.applications },
        path: `/needs/${id}/applications`,
        dedupeKey: key,
      }),
    )
}
