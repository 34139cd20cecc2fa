import type { Edge, Graph, WeightedNode } from './graph'

export interface PlacedNode extends WeightedNode {
  /** Top of the bar; it is `height` long. */
  y: number
  height: number
}

export interface PlacedEdge extends Edge {
  /** Middle of the ribbon at either end, and its thickness; `faint` where its weight is not known. */
  from: number
  to: number
  thickness: number
  faint: boolean
}

export interface Layout {
  height: number
  firms: PlacedNode[]
  partners: PlacedNode[]
  edges: PlacedEdge[]
}

type Measure = 'count' | 'money'

/** Rows stand this far apart at least, so that no two names touch. */
const rowHeight = 24
const gap = 8
const thickest = 36
const thickestOfOne = 9
const thinnest = 1.5
const sweeps = 6

const valueOf = (weight: { count: number; sum: string | null }, measure: Measure) => (measure === 'count' ? weight.count : Number(weight.sum ?? 0))

/**
 * Two columns of bars joined by ribbons as thick as their weight. Each column is ordered by where its partners stand, swept
 * from side to side so that few ribbons cross; equal input gives an equal drawing.
 */
export function layoutOf({ firms, partners, edges }: Graph, measure: Measure): Layout {
  const most = Math.max(...edges.map((edge) => valueOf(edge, measure)), 0)
  const scale = most > 0 ? (measure === 'count' ? Math.min(thickestOfOne, thickest / most) : thickest / most) : 0
  const ribbons = edges.map((edge) => ({ ...edge, thickness: Math.max(thinnest, valueOf(edge, measure) * scale), faint: valueOf(edge, measure) === 0 }))
  const [left, right] = ordered(heaviestFirst(firms, measure), heaviestFirst(partners, measure), ribbons)
  const [leftPlaced, rightPlaced] = centred(placed(left, ribbons, 'firm'), placed(right, ribbons, 'partner'))
  const height = Math.max(bottomOf(leftPlaced), bottomOf(rightPlaced), rowHeight)
  return { height, firms: leftPlaced, partners: rightPlaced, edges: joined(ribbons, leftPlaced, rightPlaced) }
}

type Ribbon = Edge & { thickness: number; faint: boolean }
type End = 'firm' | 'partner'

const keyAt = (edge: Edge, end: End) => `${edge[end].kind}:${edge[end].id}`

const heaviestFirst = (nodes: WeightedNode[], measure: Measure) =>
  nodes.toSorted((one, other) => valueOf(other, measure) - valueOf(one, measure) || other.count - one.count || (one.key < other.key ? -1 : 1))

/** Experts stay below the institutions. */
function ordered(firms: WeightedNode[], partners: WeightedNode[], edges: Ribbon[]): [WeightedNode[], WeightedNode[]] {
  let [left, right] = [firms, partners]
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    right = byPartners(right, left, edges, 'partner', 'firm').sort((one, other) => Number(one.kind === 'expert') - Number(other.kind === 'expert'))
    left = byPartners(left, right, edges, 'firm', 'partner')
  }
  return [left, right]
}

function byPartners(column: WeightedNode[], across: WeightedNode[], edges: Ribbon[], end: End, otherEnd: End): WeightedNode[] {
  const places = new Map(across.map(({ key }, index) => [key, index]))
  const means = new Map<string, { sum: number; weight: number }>()
  for (const edge of edges) {
    const mean = means.get(keyAt(edge, end)) ?? { sum: 0, weight: 0 }
    mean.sum += places.get(keyAt(edge, otherEnd))! * edge.thickness
    mean.weight += edge.thickness
    means.set(keyAt(edge, end), mean)
  }
  const meanOf = ({ key }: WeightedNode) => means.get(key)!.sum / means.get(key)!.weight
  return column.toSorted((one, other) => meanOf(one) - meanOf(other))
}

function placed(column: WeightedNode[], edges: Ribbon[], end: End): PlacedNode[] {
  const thickness = new Map<string, number>()
  for (const edge of edges) thickness.set(keyAt(edge, end), (thickness.get(keyAt(edge, end)) ?? 0) + edge.thickness)
  let y = 0
  return column.map((node) => {
    const height = Math.max(thickness.get(node.key)!, rowHeight - gap)
    const at = { ...node, y, height }
    y += height + gap
    return at
  })
}

const bottomOf = (nodes: PlacedNode[]) => Math.max(0, ...nodes.map(({ y, height }) => y + height))

/** The shorter column stands in the middle of the longer. */
function centred(left: PlacedNode[], right: PlacedNode[]): [PlacedNode[], PlacedNode[]] {
  const surplus = bottomOf(left) - bottomOf(right)
  const lowered = (nodes: PlacedNode[], by: number) => (by > 0 ? nodes.map((node) => ({ ...node, y: node.y + by / 2 })) : nodes)
  return [lowered(left, -surplus), lowered(right, surplus)]
}

/** Ribbons leave a bar in the order of the bars they go to. */
function joined(edges: Ribbon[], firms: PlacedNode[], partners: PlacedNode[]): PlacedEdge[] {
  const from = ends(edges, firms, 'firm', placesOf(partners), 'partner')
  const to = ends(edges, partners, 'partner', placesOf(firms), 'firm')
  return edges.map((edge) => ({ ...edge, from: from.get(edge.key)!, to: to.get(edge.key)! }))
}

const placesOf = (nodes: PlacedNode[]) => new Map(nodes.map(({ key }, index) => [key, index]))

function ends(edges: Ribbon[], nodes: PlacedNode[], end: End, across: Map<string, number>, otherEnd: End): Map<string, number> {
  const middles = new Map<string, number>()
  const byNode = new Map<string, Ribbon[]>(nodes.map(({ key }) => [key, []]))
  for (const edge of edges) byNode.get(keyAt(edge, end))!.push(edge)
  for (const node of nodes) {
    const own = byNode.get(node.key)!.toSorted((one, other) => across.get(keyAt(one, otherEnd))! - across.get(keyAt(other, otherEnd))!)
    let y = node.y + (node.height - own.reduce((sum, { thickness }) => sum + thickness, 0)) / 2
    for (const { key, thickness } of own) {
      middles.set(key, y + thickness / 2)
      y += thickness
    }
  }
  return middles
}
