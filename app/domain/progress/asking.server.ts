import { visitor } from '~/domain/actor'
import { agreementForChange, nameOfParty } from '~/domain/agreements/agreements.server'
import { runningStates } from '~/domain/agreements/life'
import { tellParties } from '~/domain/agreements/telling.server'
import { addDays, daysBetween, today } from '~/domain/calendar'
import { isOneOf } from '~/domain/facts'
import { liveUser } from '~/domain/facts.server'
import { recordChange, recordState } from '~/domain/history/history.server'
import { setting } from '~/domain/settings/settings.server'
import { db, inTransaction, type Tx } from '~/platform/db.server'
import { type HalfYear, halfYearEndedBy, halfYearText } from './halfYears'

/** A half-year is asked about until so many days after its end; then the next is nearer. */
const askedWithinDays = 90

/** An agreement younger than this at the end of a half-year has nothing to report of it yet. */
const leastDays = 30

const withAccounts = { OR: [{ enterprise: { users: { some: liveUser.where } } }, { expert: { users: { some: liveUser.where } } }] }

/** From the last day of each half-year on: asks every party that has accounts, of every agreement under way, for its report. Nobody is asked twice. */
export async function askForReports(now: Date): Promise<void> {
  const day = today(now)
  const period = halfYearEndedBy(day)
  if (daysBetween(period.to, day) > askedWithinDays) return
  const unasked = { role: { not: 'witness' as const }, progressReports: { none: { periodFrom: period.from } }, ...withAccounts }
  const parties = await db().agreementParty.findMany({
    where: { ...unasked, agreement: { state: { in: [...runningStates] }, withdrawnAt: null, ...begunBy(addDays(period.to, -leastDays)) } },
    select: { id: true, agreementId: true },
    orderBy: { id: 'asc' },
  })
  for (const { id, agreementId } of parties) await inTransaction((tx) => ask(tx, agreementId, id, period, now))
}

/** Begun on this day or before; signed then where no first day was agreed. Where neither is known it counts as begun. */
const begunBy = (day: Date) => ({ OR: [{ startsOn: { lte: day } }, { startsOn: null, signedOn: { lte: day } }, { startsOn: null, signedOn: null }] })

async function ask(tx: Tx, agreementId: string, partyId: string, { from, to }: HalfYear, now: Date): Promise<void> {
  const agreement = await agreementForChange(tx, agreementId)
  const party = agreement.parties.find((one) => one.id === partyId)
  if (!party || agreement.withdrawnAt || !isOneOf(runningStates, agreement.state)) return
  const asked = { agreementId, partyId, periodFrom: from }
  if (await tx.progressReport.findUnique({ where: { agreementId_partyId_periodFrom: asked } })) return
  const dueOn = addDays(today(now), await setting('progressReportDays', tx))
  const { id } = await tx.progressReport.create({ data: { ...asked, periodTo: to, dueOn, askedAt: now } })
  const params = { title: agreement.title, party: nameOfParty(party), period: halfYearText(from) }
  await recordState(tx, visitor, { kind: 'progress_report', id, from: null, to: 'asked' })
  await recordChange(tx, visitor, { action: 'edit', kind: 'agreement', id: agreementId, changes: { progressReport: [null, `${params.party} · ${params.period}`], progressState: [null, 'asked'] } })
  await tellParties(tx, visitor, [party], { kind: 'progress_asked', params: { ...params, dueOn: dueOn.toISOString() }, path: `/progress-reports/${id}`, dedupeKey: `progress_asked:${id}` })
}
