import { type Amount, type MoneySum, sumOf } from './sums'

export type NodeKind = 'enterprise' | 'institution' | 'expert'

export interface GraphNode {
  kind: NodeKind
  id: string
  name: string
}

/** An agreement with the firms on one side and institutions (and experts) on the other; no amount where the reader may not know it. */
export interface Cooperation extends Amount {
  id: string
  firms: GraphNode[]
  partners: GraphNode[]
}

export interface Weight extends MoneySum {
  count: number
}

export interface Edge extends Weight {
  key: string
  firm: GraphNode
  partner: GraphNode
}

export interface WeightedNode extends GraphNode, Weight {
  key: string
}

export interface Graph {
  firms: WeightedNode[]
  partners: WeightedNode[]
  edges: Edge[]
}

const keyOf = ({ kind, id }: GraphNode) => `${kind}:${id}`

/** Who works with whom. An agreement counts once for each pair and once for each node, whatever roles a party has in it. */
export function graphOf(cooperations: Cooperation[]): Graph {
  const pairs = new Map<string, { firm: GraphNode; partner: GraphNode; of: Map<string, Cooperation> }>()
  const nodes = new Map<string, { node: GraphNode; of: Map<string, Cooperation> }>()
  for (const cooperation of cooperations) {
    if (cooperation.firms.length === 0 || cooperation.partners.length === 0) continue
    for (const node of [...cooperation.firms, ...cooperation.partners]) entryOf(nodes, keyOf(node), () => ({ node, of: new Map() })).of.set(cooperation.id, cooperation)
    for (const firm of cooperation.firms)
      for (const partner of cooperation.partners) entryOf(pairs, `${keyOf(firm)}>${keyOf(partner)}`, () => ({ firm, partner, of: new Map() })).of.set(cooperation.id, cooperation)
  }
  const weighted = [...nodes].map(([key, { node, of }]) => ({ ...node, key, ...weightOf(of) }))
  return {
    firms: weighted.filter(({ kind }) => kind === 'enterprise'),
    partners: weighted.filter(({ kind }) => kind !== 'enterprise'),
    edges: [...pairs].map(([key, { firm, partner, of }]) => ({ key, firm, partner, ...weightOf(of) })),
  }
}

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  if (!map.has(key)) map.set(key, make())
  return map.get(key)!
}

const weightOf = (of: Map<string, Cooperation>): Weight => ({ count: of.size, ...sumOf([...of.values()]) })
