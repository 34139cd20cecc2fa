import { visitor } from '~/domain/actor'
import { nameOfParty } from '~/domain/agreements/agreements.server'
import { runningStates } from '~/domain/agreements/life'
import { partySelect } from '~/domain/agreements/list.server'
import { tellAboutAgreement } from '~/domain/agreements/telling.server'
import { addDays, daysBetween, today } from '~/domain/calendar'
import { dueStep, untold } from '~/domain/notifications/told.server'
import { db, inTransaction } from '~/platform/db.server'
import { askForReports } from './asking.server'
import { openReports } from './conditions.server'
import { halfYearText } from './halfYears'

/** Days before the due date on which a report not yet filed is reminded of; negative ones are after it. */
const steps = [7, 1, -1, -8, -22] as const

/** Every hour: asks for the reports of a half-year that ends, and reminds of those that are due or late. Nothing is told twice. */
export async function progressReminders(now: Date): Promise<void> {
  await askForReports(now)
  await remindOfReports(now)
}

async function remindOfReports(now: Date): Promise<void> {
  const day = today(now)
  const reports = await db().progressReport.findMany({
    where: { ...openReports, dueOn: { lte: addDays(day, steps[0]) }, agreement: { withdrawnAt: null, state: { in: [...runningStates] } } },
    select: { id: true, dueOn: true, periodFrom: true, agreement: { select: { title: true } }, party: { select: { ...partySelect.select, enterpriseId: true, expertId: true } } },
    orderBy: { id: 'asc' },
  })
  const due = reports.map((report) => {
    const left = daysBetween(day, report.dueOn)
    return { ...report, left, key: `progress_due:${report.id}:${report.dueOn.toISOString().slice(0, 10)}:${dueStep(left, steps)}` }
  })
  for (const { id, dueOn, periodFrom, agreement, party, left, key } of await untold(due)) {
    const params = { title: agreement.title, party: nameOfParty(party), period: halfYearText(periodFrom), dueOn: dueOn.toISOString(), days: Math.abs(left) }
    await inTransaction((tx) => tellAboutAgreement(tx, visitor, [party], { kind: left < 0 ? 'progress_late' : 'progress_due', params, path: `/progress-reports/${id}`, dedupeKey: key }))
  }
}
