import { addDays, daysBetween, today } from '~/domain/calendar'
import { notify } from '~/domain/notifications/notify.server'
import { peopleOfBureau, peopleOfFirm } from '~/domain/notifications/people.server'
import { dueStep, untold } from '~/domain/notifications/told.server'
import { db, inTransaction } from '~/platform/db.server'
import { expireNeeds } from './expiry.server'

/** Days before its end on which a need's firm is reminded. */
const expirySteps = [14, 7, 1] as const
const idleDays = 14
const reviewDays = 3

const reached = { enterprise: { users: { some: { suspendedAt: null, erasedAt: null } } } }
const shown = { id: true, title: true, enterpriseId: true, validUntil: true, updatedAt: true, enterprise: { select: { name: true } } } as const

/** Every hour: needs whose time is over, those about to end, drafts left lying, reviews that wait. Nothing is told twice. */
export async function needReminders(now: Date): Promise<void> {
  await expireNeeds(now)
  await remindOfExpiry(now)
  await remindOfDrafts(now)
  await remindOfReviews(now)
}

async function remindOfExpiry(now: Date): Promise<void> {
  const day = today(now)
  const needs = await db().need.findMany({ where: { state: 'published', validUntil: { gte: day, lte: addDays(day, expirySteps[0]) }, ...reached }, select: shown, orderBy: { id: 'asc' } })
  const due = needs.map((need) => {
    const days = daysBetween(day, need.validUntil!)
    const validUntilOn = need.validUntil!.toISOString()
    return { ...need, days, validUntilOn, key: `need_expiring:${need.id}:${validUntilOn.slice(0, 10)}:${dueStep(days, expirySteps)}` }
  })
  for (const { id, title, enterpriseId, days, validUntilOn, key } of await untold(due))
    await inTransaction(async (tx) => notify(tx, await peopleOfFirm(tx, enterpriseId), { kind: 'need_expiring', params: { title, days, validUntilOn }, path: `/needs/${id}/renew`, dedupeKey: key }))
}

async function remindOfDrafts(now: Date): Promise<void> {
  const drafts = await db().need.findMany({ where: { state: 'draft', updatedAt: { lt: addDays(now, -idleDays) }, ...reached }, select: shown, orderBy: { id: 'asc' } })
  for (const { id, title, enterpriseId, updatedAt, key } of await untold(drafts.map((need) => ({ ...need, key: `need_draft_idle:${need.id}` })))) {
    const days = daysBetween(today(updatedAt), today(now))
    await inTransaction(async (tx) => notify(tx, await peopleOfFirm(tx, enterpriseId), { kind: 'need_draft_idle', params: { title, days }, path: `/needs/${id}`, dedupeKey: key }))
  }
}

async function remindOfReviews(now: Date): Promise<void> {
  const needs = await db().need.findMany({ where: { state: 'submitted' }, select: shown, orderBy: { id: 'asc' } })
  const since = await submittedSince(needs.map(({ id }) => id))
  const waiting = needs.flatMap((need) => {
    const at = since.get(need.id)
    const days = at ? daysBetween(today(at), today(now)) : 0
    return at && days > reviewDays ? [{ ...need, days, key: `need_review_waiting:${need.id}:${at.toISOString()}` }] : []
  })
  for (const { id, title, enterprise, days, key } of await untold(waiting))
    await inTransaction(async (tx) => notify(tx, await peopleOfBureau(tx), { kind: 'need_review_waiting', params: { title, enterprise: enterprise.name, days }, path: `/needs/${id}/review`, dedupeKey: key }))
}

/** When each of these needs was last submitted. */
async function submittedSince(ids: string[]): Promise<Map<string, Date>> {
  const rows = await db().stateChange.groupBy({ by: ['recordId'], where: { recordKind: 'need', recordId: { in: ids }, toState: 'submitted' }, _max: { at: true } })
  return new Map(rows.flatMap(({ recordId, _max }) => (_max.at ? [[recordId, _max.at] as const] : [])))
}
