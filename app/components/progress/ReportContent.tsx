import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Facts } from '~/components/ui/Facts'
import type { getReport } from '~/domain/progress/page.server'

/** What a party reported. */
export function ReportContent({ report }: Pick<Awaited<ReturnType<typeof getReport>>, 'report'>) {
  const { t } = useTranslation('duties')
  const { dateTime, yuan } = useFormat()
  return (
    <Facts
      facts={[
        [t('reports.fields.filedAt'), dateTime(report.filedAt)],
        [t('reports.fields.progress'), report.progress],
        [t('reports.fields.problems'), report.problems],
        [t('reports.fields.plans'), report.plans],
        [t('reports.fields.spent'), report.spent && yuan(report.spent)],
        [t('reports.fields.remark'), report.remark],
      ]}
    />
  )
}
