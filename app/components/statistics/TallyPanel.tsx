import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import type { TableKey } from '~/domain/statistics/tables'
import type { Tally } from '~/domain/statistics/tally'
import { TallyTable } from './TallyTable'

type Line = Tally & { name: string }

/** A chart of contracts by group and beside it the table that says the same and more; every number opens its list. */
export function TallyPanel({ table, lines, chart }: { table: TableKey; lines: Line[]; chart: string | null }) {
  const { t } = useTranslation('statistics')
  const title = t(`tables.${table}`)
  return (
    <Section title={title} id={table}>
      {lines.length === 0 ? (
        <p className="text-muted">{t('nothing')}</p>
      ) : (
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,1.6fr)]">
          {chart && <div role="img" aria-label={title} className="max-w-md [&>svg]:h-auto [&>svg]:w-full" dangerouslySetInnerHTML={{ __html: chart }} />}
          <TallyTable caption={title} heading={t(`headings.${table}`)} lines={lines} />
        </div>
      )}
      {(table === 'townships' || table === 'industries' || table === 'partners' || table === 'institutions') && <p className="mt-1 text-sm text-muted">{t('severalParties')}</p>}
    </Section>
  )
}
