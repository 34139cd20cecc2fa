import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Table } from '~/components/ui/Table'
import type { Edge, GraphNode } from '~/domain/network/graph'
import { agreementsOf, useMoneySum } from './weights'

const folders = { enterprise: 'enterprises', institution: 'institutions', expert: 'experts' } as const

/** The strongest pairs in numbers, each opening the agreements it counts. */
export function PairTable({ edges, money, scope }: { edges: Edge[]; money: boolean; scope: string }) {
  const { t } = useTranslation('network')
  const sum = useMoneySum()
  return (
    <Table
      caption={t('strongest')}
      rows={edges.map((edge) => ({ ...edge, id: edge.key }))}
      columns={[
        { label: t('enterprise'), kind: 'wide', cell: ({ firm }) => <NodeLink node={firm} /> },
        { label: t('partner'), kind: 'wide', cell: ({ partner }) => <NodeLink node={partner} /> },
        {
          label: t('count'),
          kind: 'number',
          cell: (edge) => (
            <Link to={agreementsOf(scope, edge.firm, edge.partner)} className="inline-block min-w-8" aria-label={t('open', { firm: edge.firm.name, partner: edge.partner.name, count: edge.count })}>
              {edge.count}
            </Link>
          ),
        },
        ...(money ? [{ label: t('committed'), cell: (edge: Edge) => sum(edge) }] : []),
      ]}
    />
  )
}

const NodeLink = ({ node: { kind, id, name } }: { node: GraphNode }) => <Link to={`/${folders[kind]}/${id}`}>{name}</Link>
