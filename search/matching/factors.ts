import { type Factor, type FactorName, type MatchExpert, type MatchNeed } from './types.ts'
import { FACTOR_BOUNDS, FACTORS, FEW_WORKS, STALE_DAYS } from './weights.ts'

type Found = Omit<Factor, 'points'> & { name: keyof typeof FACTORS }

/** What beyond text speaks for and against the pair. A fact that either side leaves open gives no factor. */
export function factorsOf(need: MatchNeed, expert: MatchExpert, textScore: number, today?: string): Factor[] {
  const found = [...wishes(need, expert), ...modes(need, expert), ...regions(need, expert), ...past(need, expert), ...state(expert, today)]
  const sum = found.reduce((total, { name }) => total + FACTORS[name], 0)
  const bounded = Math.min(Math.max(sum, FACTOR_BOUNDS.least), FACTOR_BOUNDS.most)
  const scale = sum === 0 ? 1 : bounded / sum
  return found.map((factor) => ({ ...factor, points: textScore * FACTORS[factor.name] * scale }))
}

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

function past(need: MatchNeed, expert: MatchExpert): Found[] {
  const outcomes = expert.past?.filter(({ enterpriseId }) => enterpriseId === need.enterpriseId).map(({ outcome }) => outcome) ?? []
  const furthest = (['agreement', 'introduction', 'declined'] as const).find((outcome) => outcomes.includes(outcome))
  return furthest ? [factor(`past_${furthest}`)] : []
}

function state({ works, capacity, load = 0, updatedOn }: MatchExpert, today?: string): Found[] {
  const found: Found[] = []
  if (capacity !== undefined && load >= capacity) found.push(factor('at_capacity', [String(load), String(capacity)]))
  if (today === undefined) return found
  if (works.length < FEW_WORKS) found.push(factor('few_works', [String(works.length)]))
  if (updatedOn !== undefined && daysBetween(updatedOn, today) > STALE_DAYS) found.push(factor('stale', [updatedOn]))
  return found
}

const factor = <Name extends FactorName>(name: Name, values: string[] = []) => ({ name, values })

const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
