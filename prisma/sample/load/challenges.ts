import type { Tx } from '~/platform/db.server'
import { sampleApplications, sampleReviews } from '../challenges'
import type { SampleApplication } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { lastOf, recordCreations, stateRows } from './write'

/** The applications to the sample challenges with their histories, and the remarks on returned needs. */
export async function loadChallenges(tx: Tx, days: Days): Promise<void> {
  const rows = sampleApplications.map((application) => applicationRow(application, days))
  await tx.challengeApplication.createMany({ data: rows })
  await tx.stateChange.createMany({ data: sampleApplications.flatMap((it) => stateRows('application', applicationId(it), it.history, days)) })
  await recordCreations(tx, 'application', rows)
  for (const { need, daysAgo, remark, remarks } of sampleReviews) {
    const each = Object.entries(remarks).map(([field, text]) => ({ field, remark: text }))
    await tx.needReview.create({ data: { needId: sampleId('need', need), verdict: 'returned', remark, at: days.at(daysAgo), remarks: { create: each } } })
  }
}

const applicationId = ({ need, expert }: SampleApplication) => sampleId('application', `${need} ${expert}`)

function applicationRow(application: SampleApplication, days: Days) {
  const { need, expert, plan, basis, amount, reason, history } = application
  const { state, daysAgo } = lastOf(history)
  const isDecided = state === 'selected' || state === 'not_selected'
  return {
    id: applicationId(application),
    needId: sampleId('need', need),
    expertId: sampleId('expert', expert),
    ...{ state, plan, basis, reason },
    amountAsked: amount && amount * 10_000,
    decidedAt: isDecided ? days.at(daysAgo) : undefined,
    createdAt: days.at(history[0]!.daysAgo),
  }
}
