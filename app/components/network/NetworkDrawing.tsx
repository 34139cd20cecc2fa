import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { Layout, PlacedEdge, PlacedNode } from '~/domain/network/layout'
import { agreementsOf, useWeights, type Measure } from './weights'

const width = 960
const [left, right, bar] = [340, 690, 8]
const margin = 34
const lettersOfName = { left: 20, right: 15 }

/** The network as two columns joined by ribbons, the firms at the left. It scrolls within its own box; the table below says the same. */
export function NetworkDrawing({ layout, measure, scope }: { layout: Layout; measure: Measure; scope: string }) {
  const { t } = useTranslation('network')
  const height = layout.height + margin + 16
  return (
    <figure className="mb-8">
      <div role="group" aria-label={t('label')} tabIndex={0} className="overflow-x-auto rounded-md border border-line bg-paper">
        <svg viewBox={`0 0 ${width} ${height}`} className="block h-auto w-full min-w-[52rem]" fontSize={14} aria-hidden="true" focusable="false">
          <text x={left} y={22} textAnchor="end" className="fill-muted">
            {t('enterprises')}
          </text>
          <text x={right} y={22} className="fill-muted">
            {layout.partners.some(({ kind }) => kind === 'expert') ? t('partners') : t('institutions')}
          </text>
          <g transform={`translate(0 ${margin})`}>
            {layout.edges.map((edge) => (
              <Ribbon key={edge.key} edge={edge} measure={measure} scope={scope} />
            ))}
            {layout.firms.map((node) => (
              <Node key={node.key} node={node} side="left" measure={measure} scope={scope} />
            ))}
            {layout.partners.map((node) => (
              <Node key={node.key} node={node} side="right" measure={measure} scope={scope} />
            ))}
          </g>
        </svg>
      </div>
      <figcaption className="mt-2 text-sm text-muted">{measure === 'money' ? t('legendMoney') : t('legendCount')}</figcaption>
    </figure>
  )
}

function Ribbon({ edge, measure, scope }: { edge: PlacedEdge; measure: Measure; scope: string }) {
  const say = useWeights()
  const middle = (left + right) / 2
  const [from, to] = [left + bar + 4, right - bar - 4]
  return (
    <Link to={agreementsOf(scope, edge.firm, edge.partner)} tabIndex={-1} className="group">
      <path
        d={`M${from} ${edge.from} C${middle} ${edge.from} ${middle} ${edge.to} ${to} ${edge.to}`}
        fill="none"
        strokeWidth={edge.thickness}
        strokeDasharray={edge.faint ? '4 4' : undefined}
        className="stroke-teal opacity-30 group-hover:opacity-80"
      >
        <title>{`${edge.firm.name} — ${edge.partner.name}\n${say(edge, measure)}`}</title>
      </path>
    </Link>
  )
}

function Node({ node, side, measure, scope }: { node: PlacedNode; side: 'left' | 'right'; measure: Measure; scope: string }) {
  const say = useWeights()
  const isLeft = side === 'left'
  const middle = node.y + node.height / 2
  const value = measure === 'count' ? String(node.count) : say.short(node)
  return (
    <Link to={agreementsOf(scope, node)} tabIndex={-1} className="group">
      <rect x={isLeft ? left + 4 : right - bar - 4} y={node.y} width={bar} height={node.height} rx={2} className={node.kind === 'expert' ? 'fill-line-strong' : 'fill-teal'} />
      <text x={isLeft ? left - 4 : right + 4} y={middle} dominantBaseline="central" textAnchor={isLeft ? 'end' : 'start'} className="fill-ink group-hover:underline">
        <title>{`${node.name}\n${say(node, measure)}`}</title>
        {isLeft && <tspan className="fill-muted">{value}　</tspan>}
        {shortened(node.name, lettersOfName[side] - (measure === 'money' ? 4 : 0))}
        {!isLeft && <tspan className="fill-muted">　{value}</tspan>}
      </text>
    </Link>
  )
}

/** A name cut where it would leave its column; a Latin letter is a little more than half as wide as a Chinese one. */
function shortened(name: string, letters: number): string {
  let room = letters
  for (const [index, letter] of [...name].entries()) {
    room -= letter < '⺀' ? 0.58 : 1
    if (room < 0) return `${[...name].slice(0, index).join('')}…`
  }
  return name
}
