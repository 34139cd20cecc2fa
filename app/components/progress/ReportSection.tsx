import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { ReportRow } from '~/domain/progress/list.server'
import { ReportTable } from './ReportTable'

/** The progress reports of an agreement, on its page. */
export function ReportSection({ reports }: { reports: ReportRow[] }) {
  const { t } = useTranslation('duties')
  return (
    <Section title={t('reports.title')} id="progress">
      {reports.length === 0 ? <p className="text-muted">{t('reports.none')}</p> : <ReportTable rows={reports} within />}
    </Section>
  )
}
