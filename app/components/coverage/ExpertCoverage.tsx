import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SampleMark } from '~/components/ui/Badge'
import { Table } from '~/components/ui/Table'
import type { ExpertRow } from '~/domain/coverage/experts.server'

/** Active experts with the number of lists they stand on, and their nearest need. */
export function ExpertCoverage({ rows }: { rows: ExpertRow[] }) {
  const { t } = useTranslation('coverage')
  const columns = [
    { label: t('experts.expert'), cell: ({ id, name, isSample }: ExpertRow) => <><Link to={`/experts/${id}`}>{name}</Link> {isSample && <SampleMark beside={name} />}</> },
    { label: t('experts.institution'), cell: ({ institution }: ExpertRow) => institution?.name, kind: 'wide' as const },
    { label: t('experts.count'), cell: ({ id, _count }: ExpertRow) => <Link to={`/experts/${id}/pairings`}>{_count.suggestions}</Link>, kind: 'number' as const },
    { label: t('experts.works'), cell: ({ _count }: ExpertRow) => _count.works, kind: 'number' as const },
    { label: t('experts.best'), cell: ({ suggestions: [best] }: ExpertRow) => best && <Link to={`/needs/${best.need.id}/pairings`}>{best.need.title}</Link>, kind: 'wide' as const },
    { label: t('next'), cell: ({ id, name, _count }: ExpertRow) => _count.suggestions === 0 && <Link to={`/experts/${id}/edit`} aria-label={t('experts.adviseFor', { name })}>{t('experts.advise')}</Link>, kind: 'wide' as const },
  ]
  return <Table caption={t('experts.title')} columns={columns} rows={rows} />
}
