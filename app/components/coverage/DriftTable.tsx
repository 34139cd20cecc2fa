import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Table } from '~/components/ui/Table'
import type { getDrift } from '~/domain/coverage/drift.server'

type Row = Awaited<ReturnType<typeof getDrift>>['list']['rows'][number]

/** The needs that stand otherwise in two snapshots. */
export function DriftTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('coverage')
  const standing = (side: Row['before']) =>
    side && t('drift.standing', { band: t(`bands.${(side.band ?? 'none') as 'none'}`), score: Math.round(side.score ?? 0), name: side.first ?? t('drift.nobody') })
  const columns = [
    { label: t('needs.need'), cell: ({ id, title }: Row) => <Link to={`/needs/${id}/pairings`}>{title}</Link>, kind: 'wide' as const },
    { label: t('drift.before'), cell: ({ before }: Row) => standing(before), kind: 'wide' as const },
    { label: t('drift.after'), cell: ({ after }: Row) => standing(after), kind: 'wide' as const },
  ]
  return <Table caption={t('drift.title')} columns={columns} rows={rows} />
}
