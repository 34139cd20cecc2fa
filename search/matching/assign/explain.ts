import { type Column, type Model, type Row } from '../../solver/model.ts'
import { isSolved, type Run } from './assign.ts'
import { type Base, baseOf, expertRows, institutionRows, keyOf, needRows } from './base.ts'
import { reasonsFor } from './reasons.ts'
import { type AssignResult, type Change } from './types.ts'

/** What a unit of each relaxation costs; the two taken say which change is tried first: fewer experts, or more room. */
type Prices = Record<Change['kind'], number>

const FEWER: Prices = { wanted: 1, capacity: 1000, perNeedFromInstitution: 1000, inAllFromInstitution: 1000, unlock: 50, allow: 1000 }
const MORE_ROOM: Prices = { wanted: 1000, capacity: 1, perNeedFromInstitution: 2, inAllFromInstitution: 2, unlock: 50, allow: 3 }

/** Why the set cannot be had, and the smallest relaxations: elastic models whose violations cost, solved to the least cost. A conflict (回避) is never lifted. */
export async function explain(base: Base, run: Run): Promise<AssignResult> {
  const relaxations: Change[][] = []
  for (const [i, prices] of [FEWER, MORE_ROOM].entries()) {
    const elastic = elasticModel(base, prices)
    const result = await run(elastic.model, { phase: 'explain', step: i + 1, steps: 2 })
    if (!isSolved(result)) return { status: result.status === 'cancelled' ? 'cancelled' : 'timed-out' }
    const changes = elastic.changes(result.values)
    if (!relaxations.some((known) => JSON.stringify(known) === JSON.stringify(changes))) relaxations.push(changes)
  }
  return { status: 'infeasible', reasons: reasonsFor(base, relaxations[0]!), relaxations }
}

/** The model with a column per limit that says by how much it is relaxed. Forbidden pairs come back as candidates that cost. */
function elasticModel({ problem }: Base, prices: Prices) {
  const base = baseOf({ ...problem, forbidden: [], locked: [] })
  const columns: Column[] = base.open.map(() => ({ lower: 0, upper: 1, integer: true }))
  const meanings: { column: number; change: (by: number) => Change }[] = []
  const relax = (row: Row, coefficient: number, change: (by: number) => Change): Row => ({ ...row, terms: [...row.terms, [slack(change), coefficient]] })
  const slack = (change: (by: number) => Change) => {
    const column = columns.push({ integer: true, objective: prices[change(0).kind] }) - 1
    meanings.push({ column, change })
    return column
  }
  const rows = [
    ...needRows(base).map((row, i) => relax(row, 1, (by) => ({ kind: 'wanted', needId: problem.needs[i]!.id, from: problem.needs[i]!.wanted, to: problem.needs[i]!.wanted - by }))),
    ...expertRows(base).map((row, i) => relax(row, -1, (by) => ({ kind: 'capacity', expertId: problem.experts[i]!.id, from: problem.experts[i]!.capacity, to: problem.experts[i]!.capacity + by }))),
    ...relaxedInstitutions(base, slack),
    ...relaxedPairs(base, problem, relax),
  ]
  const model: Model = { sense: 'min', columns, rows }
  const changes = (values: Float64Array) => meanings.filter(({ column }) => values[column]! > 0).map(({ column, change }) => change(values[column]!))
  return { model, changes }
}

/** One number holds for all needs, or all institutions: one column relaxes all rows of a kind. */
function relaxedInstitutions(base: Base, slack: (change: (by: number) => Change) => number): Row[] {
  const rows = institutionRows(base)
  return (['perNeedFromInstitution', 'inAllFromInstitution'] as const).flatMap((kind) => {
    const own = rows.filter((one) => one.kind === kind)
    if (own.length === 0) return []
    const most = base.problem.limits[kind]!
    const column = slack((by) => ({ kind, from: most, to: most + by }))
    return own.map(({ row }) => ({ ...row, terms: [...row.terms, [column, -1] as [number, number]] }))
  })
}

function relaxedPairs(base: Base, { locked, forbidden }: Base['problem'], relax: (row: Row, coefficient: number, change: (by: number) => Change) => Row): Row[] {
  const at = new Map(base.open.map((candidate, i) => [keyOf(candidate), i]))
  const taken = (pair: { needId: string; expertId: string }): Row['terms'] => (at.has(keyOf(pair)) ? [[at.get(keyOf(pair))!, 1]] : [])
  return [
    ...locked.map((pair) => relax({ lower: 1, terms: taken(pair) }, 1, () => ({ kind: 'unlock', needId: pair.needId, expertId: pair.expertId }))),
    ...forbidden.filter((pair) => at.has(keyOf(pair))).map((pair) => relax({ upper: 0, terms: taken(pair) }, -1, () => ({ kind: 'allow', needId: pair.needId, expertId: pair.expertId }))),
  ]
}
