import { type Factor, type FactorName, type MatchExpert, type MatchNeed, type PastCooperation, type RankOptions } from './types.ts'
import { FACTOR_BOUNDS, FACTORS, FEW_WORKS, STALE_DAYS } from './weights.ts'

interface Found {
  name: keyof typeof FACTORS
  values: string[]
  /** How much of its weight the factor has here, 0 to 1. */
  degree: number
}

/**
 * What beyond text speaks for and against the pair, without those left out of account. A fact that either side leaves open
 * gives no factor. A conflict stands last and takes whatever the others leave.
 */
export function factorsOf(need: MatchNeed, expert: MatchExpert, textScore: number, { today, without }: RankOptions): Factor[] {
  const left = new Set(without)
  const all = [...wishes(need, expert), ...modes(need, expert), ...regions(need, expert), ...past(need, expert), ...load(expert), ...profile(expert, today), ...disclosure(need, expert)]
  const found = all.filter(({ name }) => !left.has(name))
  const sum = found.reduce((total, one) => total + partOf(one), 0)
  const bounded = Math.min(Math.max(sum, FACTOR_BOUNDS.least), FACTOR_BOUNDS.most)
  const scale = sum === 0 ? 1 : bounded / sum
  const factors: Factor[] = found.map((one) => ({ name: one.name, values: one.values, points: textScore * partOf(one) * scale }))
  const conflict = left.has('conflict') ? undefined : conflictOf(need, expert)
  if (conflict === undefined) return factors
  return [...factors, { name: 'conflict', values: [conflict], points: -factors.reduce((total, { points }) => total + points, textScore) }]
}

/** What a factor adds to the text score, as a part of it. */
const partOf = ({ name, degree }: Found) => FACTORS[name] * degree

/** Whether the expert must stay away from the need's enterprise (回避), and the name under which that is written. */
export function conflictOf(need: MatchNeed, expert: MatchExpert): string | undefined {
  const own = new Set([need.enterpriseId, ...(need.enterpriseNames ?? [])].map((name) => name?.trim()).filter(Boolean))
  return expert.conflicts?.find((conflict) => own.has(conflict.trim()))
}

function wishes(need: MatchNeed, { id, institutionId }: MatchExpert): Found[] {
  if (need.wishedExpertIds?.includes(id)) return [factor('wished_expert')]
  const wished = institutionId !== undefined && need.wishedInstitutionIds?.includes(institutionId)
  return wished ? [factor('wished_institution', [institutionId])] : []
}

function modes(need: MatchNeed, expert: MatchExpert): Found[] {
  if (!need.cooperationModes?.length || !expert.cooperationModes?.length) return []
  const shared = need.cooperationModes.filter((mode) => expert.cooperationModes!.includes(mode))
  return [shared.length > 0 ? factor('cooperation_mode', shared) : factor('no_shared_mode', need.cooperationModes)]
}

function regions(need: MatchNeed, expert: MatchExpert): Found[] {
  const shared = need.regions?.filter((region) => expert.regions?.includes(region)) ?? []
  return shared.length > 0 ? [factor('region', shared)] : []
}

/** From the furthest to the least; of agreements the best one counts. */
const outcomes = ['completed', 'agreement', 'terminated', 'introduction', 'declined'] as const satisfies PastCooperation['outcome'][]

function past(need: MatchNeed, expert: MatchExpert): Found[] {
  const own = expert.past?.filter(({ enterpriseId }) => enterpriseId === need.enterpriseId).map(({ outcome }) => outcome) ?? []
  const furthest = outcomes.find((outcome) => own.includes(outcome))
  return furthest ? [factor(`past_${furthest}`)] : []
}

/** A load weighs the more the nearer it comes to the capacity. */
function load({ capacity, load = 0 }: MatchExpert): Found[] {
  if (capacity === undefined) return []
  const values = [String(load), String(capacity)]
  if (load >= capacity) return [factor('at_capacity', values)]
  return load > 0 ? [factor('busy', values, load / capacity)] : []
}

function profile({ works, updatedOn }: MatchExpert, today?: string): Found[] {
  const found: Found[] = []
  if (today === undefined) return found
  if (works.length < FEW_WORKS) found.push(factor('few_works', [String(works.length)]))
  if (updatedOn !== undefined && daysBetween(updatedOn, today) > STALE_DAYS) found.push(factor('stale', [updatedOn]))
  return found
}

const disclosure = ({ disclosedTo }: MatchNeed, { id }: MatchExpert): Found[] => (disclosedTo && !disclosedTo.includes(id) ? [factor('undisclosed')] : [])

const factor = <Name extends FactorName>(name: Name, values: string[] = [], degree = 1) => ({ name, values, degree })

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
