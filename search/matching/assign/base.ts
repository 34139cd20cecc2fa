import { type Column, type Model, type Row } from '../../solver/model.ts'
import { type AssignedPair, type AssignExpert, type AssignProblem, type Candidate, type Pair } from './types.ts'

/** The problem with its candidates that may be taken, and the model that all modes start from: column i decides on open[i]. */
export interface Base {
  problem: AssignProblem
  open: Candidate[]
  byNeed: Map<string, number[]>
  byExpert: Map<string, number[]>
  experts: Map<string, AssignExpert>
  locked: Set<string>
  model: Model
}

export const keyOf = ({ needId, expertId }: Pair) => `${needId} ${expertId}`

/** At most 2 decimals, so that sums that should be equal are. */
const hundredths = (score: number) => Math.round(score * 100) / 100

/**
 * The model of the best total: a column from 0 to 1 per candidate, rows for wanted numbers, capacities and institutions. Each
 * candidate stands in two nested families of rows (its need's, and within it an institution's; its expert's, and around it the
 * institution's). Such a matrix is totally unimodular (Edmonds, 1970): every corner is whole, so no column need be told to be.
 */
export function baseOf(problem: AssignProblem): Base {
  const experts = new Map(problem.experts.map((expert) => [expert.id, expert]))
  const needs = new Set(problem.needs.map(({ id }) => id))
  const forbidden = new Set(problem.forbidden.map(keyOf))
  const locked = new Set(problem.locked.map(keyOf))
  const open = problem.candidates
    .filter((candidate) => !candidate.conflicted && !forbidden.has(keyOf(candidate)) && needs.has(candidate.needId) && experts.has(candidate.expertId))
    .map((candidate) => ({ ...candidate, score: hundredths(candidate.score) }))
  const byNeed = grouped(open, ({ needId }) => needId)
  const byExpert = grouped(open, ({ expertId }) => expertId)
  const base = { problem, open, byNeed, byExpert, experts, locked }
  const columns = open.map((candidate): Column => ({ lower: locked.has(keyOf(candidate)) ? 1 : 0, upper: 1, objective: candidate.score }))
  return { ...base, model: { sense: 'max', columns, rows: [...needRows(base), ...expertRows(base), ...institutionRows(base).map(({ row }) => row), ...lockRows(base)] } }
}

type Parts = Omit<Base, 'model'>

export const needRows = ({ problem: { needs, limits }, byNeed }: Parts): Row[] =>
  needs.map(({ id, wanted }) => ({ lower: limits.mustFill ? wanted : undefined, upper: wanted, terms: ones(byNeed.get(id) ?? []) }))

/** One row per expert of the problem, in its order. */
export const expertRows = ({ problem: { experts }, byExpert }: Parts): Row[] => experts.map(({ id, capacity }) => ({ upper: capacity, terms: ones(byExpert.get(id) ?? []) }))

export interface InstitutionRow {
  kind: 'perNeedFromInstitution' | 'inAllFromInstitution'
  row: Row
}

/** Rows only where more candidates come from an institution than may. */
export function institutionRows({ problem: { limits }, open, byNeed, experts }: Parts): InstitutionRow[] {
  const rowsOf = (kind: InstitutionRow['kind'], columns: number[]) => {
    const most = limits[kind]
    if (most === undefined) return []
    const groups = grouped(columns, (column) => experts.get(open[column]!.expertId)!.institutionId ?? '')
    return [...groups].flatMap(([institution, at]): InstitutionRow[] => (institution && at.length > most ? [{ kind, row: { upper: most, terms: ones(at.map((i) => columns[i]!)) } }] : []))
  }
  return [...[...byNeed.values()].flatMap((columns) => rowsOf('perNeedFromInstitution', columns)), ...rowsOf('inAllFromInstitution', open.map((_, i) => i))]
}

/** A locked pair that is no open candidate cannot be kept: a row that nothing fulfils. */
function lockRows({ problem, open, locked }: Parts): Row[] {
  const openKeys = new Set(open.map(keyOf))
  return problem.locked.filter((pair) => locked.has(keyOf(pair)) && !openKeys.has(keyOf(pair))).map(() => ({ lower: 1, terms: [] }))
}

export const ones = (columns: number[]): Row['terms'] => columns.map((column) => [column, 1])

/** The pairs that a solution takes. */
export const chosenPairs = ({ open }: Base, values: Float64Array): AssignedPair[] =>
  open.flatMap(({ needId, expertId, score }, i) => (values[i]! > 0.5 ? [{ needId, expertId, score }] : []))

export const totalOf = (pairs: AssignedPair[]) => hundredths(pairs.reduce((sum, { score }) => sum + score, 0))

export function grouped<T>(items: T[], groupOf: (item: T) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  items.forEach((item, i) => {
    const group = groupOf(item)
    const at = groups.get(group)
    if (at) at.push(i)
    else groups.set(group, [i])
  })
  return groups
}
