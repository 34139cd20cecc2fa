import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import type { Compared } from '~/domain/reports/figures/compare'
import { yuanText } from '~/domain/reports/figures/wording'
import { useFigureName } from './useFigureName'

/** The figures beside those of the same stretch of the year before. */
export function Comparison({ rows, figurePath }: { rows: Compared[]; figurePath: (key: string) => string }) {
  const { t } = useTranslation('reports')
  const nameOf = useFigureName()
  return (
    <Section title={t('comparison.title')} id="comparison">
      {rows.length === 0 ? (
        <p className="text-muted">{t('comparison.none')}</p>
      ) : (
        <Table
          caption={t('comparison.title')}
          rows={rows.map((row) => ({ ...row, id: row.key }))}
          columns={[
            { label: t('comparison.name'), kind: 'wide', cell: (row) => nameOf(row) },
            { label: t('comparison.now'), kind: 'number', cell: (row) => <Link lang="zh-CN" to={figurePath(row.key)}>{row.text}</Link> },
            { label: t('comparison.before'), kind: 'number', cell: (row) => row.beforeText && <span lang="zh-CN">{row.beforeText}</span> },
            { label: t('comparison.difference'), kind: 'number', cell: (row) => <span lang="zh-CN">{signed(row.difference, row.unit)}</span> },
            { label: t('comparison.percent'), kind: 'number', cell: (row) => row.percent && `${signed(row.percent)}%` },
          ]}
        />
      )}
    </Section>
  )
}

/** A change with its sign, amounts as the paper writes them. */
function signed(value: string | null, unit?: Compared['unit']): string | null {
  if (value === null || value === '0') return value
  const size = value.replace('-', '')
  return (value.startsWith('-') ? '-' : '+') + (unit === 'yuan' ? yuanText(size) : size)
}
