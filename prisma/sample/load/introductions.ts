import type { Prisma } from '@prisma-client'
import { initiatorOf } from '~/domain/introductions/life'
import type { Tx } from '~/platform/db.server'
import { sampleIntroductions } from '../introductions'
import type { SampleIntroduction } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { lastOf, recordCreations, stateRows } from './write'

/** The sample introductions, each with its history, and what the pairing learnt. */
export async function loadIntroductions(tx: Tx, days: Days): Promise<string> {
  const rows = sampleIntroductions.map((introduction) => introductionRow(introduction, days))
  await tx.introduction.createMany({ data: rows })
  await tx.stateChange.createMany({
    data: sampleIntroductions.flatMap(({ need, expert, history }) => stateRows('introduction', introductionId(need, expert), history, days)),
  })
  await tx.pairingFeedback.createMany({ data: sampleIntroductions.flatMap((introduction) => feedbackRows(introduction, days)) })
  await recordCreations(tx, 'introduction', rows)
  return `${rows.length} introductions`
}

export const introductionId = (need: string, expert: string) => sampleId('introduction', `${need} ${expert}`)

/** Days that a proposal waits for its answer. */
const waits = 14

function introductionRow({ need, expert, history, nextStepIn, origin = 'bureau_proposal', ...fields }: SampleIntroduction, days: Days) {
  const first = history[0]!.daysAgo
  const proposedAt = days.at(first)
  const answered = history.find(({ state }) => state === 'accepted')
  const acceptedAt = answered && days.at(answered.daysAgo)
  const initiator = initiatorOf(origin)
  return {
    id: introductionId(need, expert),
    needId: sampleId('need', need),
    expertId: sampleId('expert', expert),
    state: lastOf(history).state,
    ...fields,
    origin,
    firmAcceptedAt: initiator === 'firm' ? proposedAt : acceptedAt,
    expertAcceptedAt: initiator === 'expert' ? proposedAt : acceptedAt,
    declinedBy: fields.declineReason && ('expert' as const),
    declineNote: fields.declineReason && lastOf(history).reason,
    endNote: fields.endReason && lastOf(history).reason,
    nextStepOn: days.on(nextStepIn),
    isSample: true,
    expiresAt: days.on(waits - first),
    lastActivityAt: days.at(lastOf(history).daysAgo),
    proposedAt,
    createdAt: proposedAt,
  }
}

const learnt = ['accepted', 'declined', 'withdrawn', 'expired', 'agreement', 'ended'] as const

function feedbackRows({ need, expert, history, declineReason, endReason }: SampleIntroduction, days: Days): Prisma.PairingFeedbackCreateManyInput[] {
  const pair = { needId: sampleId('need', need), expertId: sampleId('expert', expert), introductionId: introductionId(need, expert) }
  return history.flatMap(({ state, daysAgo }) => {
    const kind = learnt.find((one) => one === state)
    const reason = kind === 'declined' ? declineReason : kind === 'ended' ? endReason : undefined
    return kind ? [{ ...pair, kind, reason, at: days.at(daysAgo) }] : []
  })
}
