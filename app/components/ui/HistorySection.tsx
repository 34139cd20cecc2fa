import { useTranslation } from 'react-i18next'
import { History, type HistoryRow } from './History'
import { Section } from './Section'

/** The history at the foot of a record's page, for those who may see it. */
export function HistorySection({ history, labels }: { history: HistoryRow[] | null; labels: Record<string, string> }) {
  const { t } = useTranslation()
  if (!history) return null
  return (
    <Section title={t('history.title')} id="history">
      <History entries={history} labels={labels} />
    </Section>
  )
}
