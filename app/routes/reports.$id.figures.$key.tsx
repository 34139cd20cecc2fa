import { Link, useLoaderData, useParams, useSearchParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { FigureTable } from '~/components/reports/FigureTable'
import { useFigureName } from '~/components/reports/useFigureName'
import { EmptyState } from '~/components/ui/EmptyState'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { figureOf } from '~/domain/reports/figures.server'
import { snapshotNumber } from '~/domain/reports/reports.schema'
import { signedIn } from '~/platform/http.server'

export const meta = titled('reports:figure.records')

export const loader = signedIn(({ actor, params, search }) => figureOf(actor, params.id!, params.key!, snapshotNumber(search.get('snapshot'))))

export default function FigurePage() {
  const { title, figure, rows, frozenAt } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const [search] = useSearchParams()
  const { t } = useTranslation('reports')
  const { dateTime } = useFormat()
  const name = useFigureName()(figure)
  const back = frozenAt ? `/reports/${id}/snapshots/${search.get('snapshot')}` : `/reports/${id}`
  return (
    <>
      <PageHeader title={t('figure.title', { name })} lead={<Link lang="zh-CN" to={back}>{title}</Link>} />
      {frozenAt && <Notice>{t('figure.frozen', { at: dateTime(frozenAt) })}</Notice>}
      <Facts facts={[[t('figure.value'), <strong key="value" lang="zh-CN">{figure.text}</strong>]]} />
      {figure.statistic && <p className="mb-3 text-muted">{t('figure.statistic')}</p>}
      {rows.length === 0 ? <EmptyState>{t('figure.empty')}</EmptyState> : <FigureTable caption={t('figure.records')} rows={rows} unit={figure.unit} />}
    </>
  )
}
