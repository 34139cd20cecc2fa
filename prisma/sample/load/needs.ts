import type { SampleMoney, SampleNeed } from '../types'
import type { Tx } from '~/platform/db.server'
import { sampleEnterprises } from '../enterprises'
import { sampleNeeds } from '../needs'
import { loadChallenges } from './challenges'
import type { Days } from './days'
import { sampleId } from './ids'
import { lastOf, recordCreations, stateRows } from './write'

/** The sample needs with the history that led each to its state; of open challenges, their applications. */
export async function loadNeeds(tx: Tx, days: Days): Promise<string> {
  const needs = sampleNeeds.map((need) => needRow(need, days))
  await tx.need.createMany({ data: needs })
  await tx.stateChange.createMany({ data: sampleNeeds.flatMap(({ key, history }) => stateRows('need', sampleId('need', key), history, days)) })
  await recordCreations(tx, 'need', needs)
  await loadChallenges(tx, days)
  return `${needs.length} needs`
}

function needRow(need: SampleNeed, days: Days) {
  const { key, enterprise, budget, modes, deadlineIn, validFor, challenge, history, ...fields } = need
  const state = lastOf(history).state
  const publishedAt = history.find((step) => step.state === 'published')
  return {
    id: sampleId('need', key),
    ...fields,
    enterpriseId: sampleId('enterprise', enterprise),
    ...contactOf(enterprise),
    ...budgetOf(budget),
    ...challengeOf(challenge, days),
    cooperationModes: modes,
    deadline: after(deadlineIn, history[0]!.daysAgo, days),
    validUntil: after(validFor, (publishedAt ?? lastOf(history)).daysAgo, days),
    unclassifiedDeclared: state !== 'draft',
    isSample: true,
    state,
    publishedAt: publishedAt && days.at(publishedAt.daysAgo),
    createdAt: days.at(history[0]!.daysAgo),
  }
}

const challengeOf = (challenge: SampleNeed['challenge'], days: Days) =>
  challenge && { kind: 'open_challenge' as const, rewardAmount: challenge.amount * 10_000, rewardText: challenge.text, challengeConditions: challenge.conditions, applyUntil: days.on(challenge.applyIn) }

const after = (length: number | undefined, daysAgo: number, days: Days) => (length === undefined ? undefined : days.on(length - daysAgo))

const budgetOf = (money?: SampleMoney) =>
  money && { budgetMin: money.min, budgetMax: money.max, budgetQualifier: money.qualifier, budgetText: money.text }

function contactOf(key: string) {
  const index = sampleEnterprises.findIndex((firm) => firm.key === key)
  return { contactName: sampleEnterprises[index]!.contactName, contactPhone: `0735-5500${100 + index}`, contactEmail: `${key}@example.com` }
}
