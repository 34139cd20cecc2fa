import { choice, type Column, type Model, type Row, solve } from '@search/index.server'
import { gainsOf } from './gains'
import type { InvitationProblem } from './types'

export interface Invitation {
  /** Experts by their place in the problem. */
  invited: number[]
  /** False where the time ended before the optimum was proved. */
  proven: boolean
}

/** Seconds for one optimum; instances of a county take a fraction of one. */
const timeLimit = 20

/**
 * The experts who together cover most, by HiGHS: maximum coverage with a budget of seats. Null where those who must come do
 * not fit into the seats or into their institution's share.
 */
export async function bestInvitation(problem: InvitationProblem): Promise<Invitation | null> {
  const { model, pairs } = modelOf(problem)
  if (pairs === 0) return problem.experts.filter(({ must }) => must).length <= problem.seats ? { invited: mustCome(problem), proven: true } : null
  const result = await solve(model, { timeLimit })
  if (result.status !== 'optimal' && result.status !== 'feasible') return null
  return { invited: [...problem.experts.keys()].filter((expert) => result.values[expert] === 1), proven: result.status === 'optimal' }
}

const mustCome = ({ experts }: InvitationProblem) => [...experts.keys()].filter((expert) => experts[expert]!.must)

/** A column per expert (comes or not), then one per pair that fits: how far the need is given to the expert. */
function modelOf(problem: InvitationProblem): { model: Model; pairs: number } {
  const { experts, seats } = problem
  const gains = gainsOf(problem)
  const pairs = gains.flatMap((row, need) => row.flatMap((gain, expert) => (gain > 0 ? [{ need, expert, gain }] : [])))
  const columns: Column[] = [...experts.map(({ must }) => ({ ...choice(), ...(must && { lower: 1 }) })), ...pairs.map(({ gain }) => ({ upper: 1, objective: gain }))]
  const column = (pair: number) => experts.length + pair
  const rows: Row[] = [
    { upper: Math.max(0, seats), terms: experts.map((_, expert) => [expert, 1]) },
    ...pairs.map(({ expert }, pair): Row => ({ upper: 0, terms: [[column(pair), 1], [expert, -1]] })),
    ...sums(gains.length, pairs.map(({ need }) => need), column, () => 1),
    ...sums(experts.length, pairs.map(({ expert }) => expert), column, (expert) => experts[expert]!.room),
    ...sharesOf(problem),
  ]
  return { model: { sense: 'max', columns, rows }, pairs: pairs.length }
}

/** A row per owner: its pairs sum up to the limit at most. */
function sums(count: number, ownerOf: number[], column: (pair: number) => number, limit: (owner: number) => number): Row[] {
  const terms: Row['terms'][] = Array.from({ length: count }, () => [])
  for (const [pair, owner] of ownerOf.entries()) terms[owner]!.push([column(pair), 1])
  return terms.flatMap((own, owner) => (Number.isFinite(limit(owner)) && own.length > 0 ? [{ upper: limit(owner), terms: own }] : []))
}

function sharesOf({ experts, perInstitution, promised }: InvitationProblem): Row[] {
  if (perInstitution === null) return []
  const institutions = new Set(experts.flatMap(({ institutionId }) => institutionId ?? []))
  return [...institutions].map((id) => ({
    upper: Math.max(0, perInstitution - (promised[id] ?? 0)),
    terms: experts.flatMap(({ institutionId }, expert): [number, number][] => (institutionId === id ? [[expert, 1]] : [])),
  }))
}
