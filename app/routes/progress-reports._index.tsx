import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ReportTable } from '~/components/progress/ReportTable'
import { EmptyList } from '~/components/ui/EmptyState'
import { ExportLink } from '~/components/ui/ExportLink'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { writePreciseDate } from '~/domain/preciseDates'
import { can } from '~/domain/permissions'
import { listReports, reportPeriods } from '~/domain/progress/list.server'
import { reportFilter, reportStates } from '~/domain/progress/progress.schema'
import { signedIn } from '~/platform/http.server'

export const meta = titled('duties:reports.title')

export const loader = signedIn(async ({ actor, search }) => ({
  list: await listReports(actor, reportFilter(search)),
  periods: await reportPeriods(actor),
  mayExport: can(actor, 'records.export'),
}))

export default function ProgressReports() {
  const { list, periods, mayExport } = useLoaderData<typeof loader>()
  const { t } = useTranslation('duties')
  const { options } = useEnums()
  const { day } = useFormat()
  const filters = [
    { name: 'state', label: t('reports.fields.state'), options: [['late', t('reports.late')] as [string, string], ...options('progressReportState', reportStates)] },
    { name: 'period', label: t('reports.fields.period'), options: periods.map((from): [string, string] => [writePreciseDate({ on: new Date(from), precision: 'half_year' }), day(from, 'half_year')]) },
  ]
  return (
    <>
      <PageHeader title={t('reports.title')} lead={t('reports.lead')}>
        <ExportLink may={mayExport} />
      </PageHeader>
      <FilterForm filters={filters} />
      {list.rows.length === 0 ? <EmptyList hint={t('reports.emptyHint')} /> : <ReportTable rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
