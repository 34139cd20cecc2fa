import type { Tx } from '~/platform/db.server'
import { sampleIntroductions } from '../introductions'
import type { SampleIntroduction } from '../types'
import type { Days } from './days'
import { sampleId } from './ids'
import { lastOf, recordCreations, stateRows } from './write'

/** The sample introductions, each with its history. */
export async function loadIntroductions(tx: Tx, days: Days): Promise<string> {
  const rows = sampleIntroductions.map((introduction) => introductionRow(introduction, days))
  await tx.introduction.createMany({ data: rows })
  await tx.stateChange.createMany({
    data: sampleIntroductions.flatMap(({ need, expert, history }) => stateRows('introduction', introductionId(need, expert), history, days)),
  })
  await recordCreations(tx, 'introduction', rows)
  return `${rows.length} introductions`
}

export const introductionId = (need: string, expert: string) => sampleId('introduction', `${need} ${expert}`)

function introductionRow({ need, expert, history, nextStepIn, ...fields }: SampleIntroduction, days: Days) {
  const proposedAt = days.at(history[0]!.daysAgo)
  return {
    id: introductionId(need, expert),
    needId: sampleId('need', need),
    expertId: sampleId('expert', expert),
    state: lastOf(history).state,
    ...fields,
    nextStepOn: days.on(nextStepIn),
    isSample: true,
    proposedAt,
    createdAt: proposedAt,
  }
}
