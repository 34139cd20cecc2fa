import type { AdminLevel, IncentiveBeneficiary, IncentiveTrigger } from '@prisma-client'
import { incentiveTriggers } from './triggers'

export interface ShownClause {
  id: string
  trigger: IncentiveTrigger
  level: AdminLevel | null
  beneficiary: IncentiveBeneficiary
  amount: string
  text: string | null
}

/** One line of the table as the county's document has it: what entitles whom, and how much at each level. */
export interface ClauseLine {
  id: string
  trigger: IncentiveTrigger
  beneficiary: IncentiveBeneficiary
  amounts: Partial<Record<AdminLevel | 'any', string>>
  texts: string[]
}

/** The clauses in lines, one for each trigger and beneficiary. */
export function linesOf(clauses: ShownClause[]): ClauseLine[] {
  const lines = new Map<string, ClauseLine>()
  for (const { trigger, beneficiary, level, amount, text } of clauses.toSorted((one, other) => incentiveTriggers.indexOf(one.trigger) - incentiveTriggers.indexOf(other.trigger))) {
    const id = `${trigger}-${beneficiary}`
    const line = lines.get(id) ?? { id, trigger, beneficiary, amounts: {}, texts: [] }
    line.amounts[level ?? 'any'] ??= amount
    if (text && !line.texts.includes(text)) line.texts.push(text)
    lines.set(id, line)
  }
  return [...lines.values()]
}

/** A clause that one version has and the other has not, or not with this amount; null = not there. */
export interface ClauseDifference {
  id: string
  trigger: IncentiveTrigger
  level: AdminLevel | null
  beneficiary: IncentiveBeneficiary
  before: string | null
  after: string | null
}

/** What a version changed of the one before it. */
export function differencesBetween(before: ShownClause[], after: ShownClause[]): ClauseDifference[] {
  const [olds, news] = [byKey(before), byKey(after)]
  const keys = [...new Set([...olds.keys(), ...news.keys()])]
  return keys.flatMap((id) => {
    const [old, now] = [olds.get(id), news.get(id)]
    const { trigger, level, beneficiary } = (now ?? old)!
    return old?.amount === now?.amount ? [] : [{ id, trigger, level, beneficiary, before: old?.amount ?? null, after: now?.amount ?? null }]
  })
}

const byKey = (clauses: ShownClause[]) => new Map(clauses.map((clause) => [`${clause.trigger}-${clause.level ?? 'any'}-${clause.beneficiary}`, clause]))
