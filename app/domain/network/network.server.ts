import type { Prisma } from '@prisma-client'
import type { Actor } from '~/domain/actor'
import { agreementsWhere } from '~/domain/agreements/conditions.server'
import { can } from '~/domain/permissions'
import { db } from '~/platform/db.server'
import { type Cooperation, type Edge, graphOf, type GraphNode } from './graph'
import { layoutOf } from './layout'
import type { NetworkFilter } from './network.schema'

const named = { select: { id: true, name: true } } as const

const inNetwork = {
  id: true,
  committedAmount: true,
  committedQualifier: true,
  parties: { select: { enterprise: named, institution: named, expert: named } },
} satisfies Prisma.AgreementSelect

type Row = Prisma.AgreementGetPayload<{ select: typeof inNetwork }>

const strongestShown = 30

/** Who works with whom by signed agreements, drawn and as a list of the strongest pairs. Amounts are for those who see all terms. */
export async function getNetwork(actor: Actor, filter: NetworkFilter) {
  const money = can(actor, 'statistics.view')
  const weight = money ? filter.weight : 'count'
  const where = agreementsWhere(actor, { signed: 'yes', centre: filter.scope === 'centres' ? 'yes' : undefined })
  const rows = await db().agreement.findMany({ where, select: inNetwork, orderBy: { id: 'asc' } })
  const graph = graphOf(rows.map((row) => cooperationOf(row, { money, experts: filter.experts })))
  return { layout: layoutOf(graph, weight), strongest: strongest(graph.edges, weight), pairs: graph.edges.length, weight, mayMoney: money }
}

function cooperationOf({ id, committedAmount, committedQualifier, parties }: Row, { money, experts }: { money: boolean; experts: boolean }): Cooperation {
  const all = parties.flatMap(({ enterprise, institution, expert }): GraphNode[] => [
    ...(enterprise ? [{ kind: 'enterprise' as const, ...enterprise }] : []),
    ...(institution ? [{ kind: 'institution' as const, ...institution }] : []),
    ...(expert && experts ? [{ kind: 'expert' as const, ...expert }] : []),
  ])
  return {
    id,
    committed: money ? (committedAmount?.toFixed(2) ?? null) : null,
    qualifier: committedQualifier,
    firms: all.filter(({ kind }) => kind === 'enterprise'),
    partners: all.filter(({ kind }) => kind !== 'enterprise'),
  }
}

function strongest(edges: Edge[], weight: NetworkFilter['weight']): Edge[] {
  const value = (edge: Edge) => (weight === 'money' ? Number(edge.sum ?? -1) : edge.count)
  return edges.toSorted((one, other) => value(other) - value(one) || other.count - one.count || (one.key < other.key ? -1 : 1)).slice(0, strongestShown)
}
