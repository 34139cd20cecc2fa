import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { SampleMark } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { NeedRow } from '~/domain/coverage/needs.server'

type Row = Pick<NeedRow, 'id' | 'title' | 'field' | 'isSample' | 'enterprise' | 'pairing' | 'suggestions'>

/** Open needs with their best suggestion, and what to do about each. */
export function NeedCoverage({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('coverage')
  const { label } = useEnums()
  const columns = [
    { label: t('needs.need'), cell: ({ id, title, isSample }: Row) => <><Link to={`/needs/${id}`}>{title}</Link> {isSample && <SampleMark beside={title} />}</>, kind: 'wide' as const },
    { label: t('needs.enterprise'), cell: ({ enterprise }: Row) => <Link to={`/enterprises/${enterprise.id}`}>{enterprise.name}</Link>, kind: 'wide' as const },
    { label: t('needs.township'), cell: ({ enterprise }: Row) => enterprise.township },
    { label: t('needs.field'), cell: ({ field }: Row) => field && label('techField', field) },
    { label: t('needs.band'), cell: ({ pairing }: Row) => t(`bands.${pairing?.bestBand ?? 'none'}`) },
    { label: t('needs.score'), cell: ({ pairing }: Row) => pairing?.bestScore != null && Math.round(pairing.bestScore), kind: 'number' as const },
    { label: t('needs.best'), cell: ({ suggestions: [best] }: Row) => best && <Link to={`/experts/${best.expert.id}`}>{best.expert.name}</Link> },
    { label: t('next'), cell: (row: Row) => <NextStep need={row} />, kind: 'wide' as const },
  ]
  return <Table caption={t('needs.title')} columns={columns} rows={rows} />
}

function NextStep({ need: { id, title, pairing } }: { need: Row }) {
  const { t } = useTranslation('coverage')
  const band = pairing?.bestBand
  return (
    <span className="flex flex-wrap items-center gap-x-3 text-sm">
      <span className="text-muted">{t(`needs.advise.${!band ? 'none' : band === 'strong' || band === 'fair' ? 'good' : 'some'}`)}</span>
      <Link to={`/needs/${id}/pairings`} aria-label={t('needs.seeFor', { title })} className="py-1">{t('needs.see')}</Link>
      <Link to={`/search?${new URLSearchParams({ q: title, kind: 'expert' })}`} aria-label={t('needs.searchFor', { title })} className="py-1">{t('needs.search')}</Link>
    </span>
  )
}
