import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Section } from '~/components/ui/Section'
import { Table } from '~/components/ui/Table'
import { recordPath } from '~/domain/records/paths'
import type { CountedRecord, RecordValue } from '~/domain/reports/figures/figure'
import type { Difference } from '~/domain/reports/snapshots/difference'
import { useFigureName } from './useFigureName'
import { useRecordValues } from './useRecordValues'

/** What differs between two states of a report. */
export function DifferenceList({ difference: { figures, added, gone, changed, paragraphs } }: { difference: Difference }) {
  const { t } = useTranslation('reports')
  const nameOf = useFigureName()
  const fields = useRecordValues()
  if ([figures, added, gone, changed, paragraphs].every((list) => list.length === 0)) return <p>{t('differences.none')}</p>
  const corrections = changed.flatMap(({ record, changes }) => Object.entries(changes).map(([field, [before, after]]) => ({ id: `${record.id}:${field}`, record, name: fields.name(field), before: fields.value(field, before as RecordValue), after: fields.value(field, after as RecordValue) })))
  return (
    <>
      <Changes title={t('differences.figures')} id="figures" rows={figures.map((row) => ({ ...row, id: row.key, subject: nameOf(row) }))} />
      <Changes title={t('differences.changed')} id="changed" rows={corrections.map(({ record, name, ...row }) => ({ ...row, subject: <><RecordName record={record} /> <span className="text-muted">{name}</span></> }))} />
      <Records title={t('differences.added')} id="added" records={added} />
      <Records title={t('differences.gone')} id="gone" records={gone} />
      <Changes title={t('differences.paragraphs')} id="paragraphs" chinese rows={paragraphs.map((row) => ({ ...row, id: row.key, subject: t(`sections.${row.key.split('.')[0] as 'opening'}`) }))} />
    </>
  )
}

interface ChangeRow {
  id: string
  subject: ReactNode
  before: string | null
  after: string | null
}

function Changes({ title, id, rows, chinese }: { title: string; id: string; rows: ChangeRow[]; chinese?: boolean }) {
  const { t } = useTranslation('reports')
  if (rows.length === 0) return null
  const said = (text: string | null) => (text === null ? t('differences.nothing') : <span lang={chinese || id === 'figures' ? 'zh-CN' : undefined}>{text}</span>)
  return (
    <Section title={title} id={id}>
      <Table
        caption={title}
        rows={rows}
        columns={[
          { label: t('comparison.name'), kind: 'wide', cell: (row) => row.subject },
          { label: t('differences.before'), kind: 'wide', cell: (row) => said(row.before) },
          { label: t('differences.after'), kind: 'wide', cell: (row) => said(row.after) },
        ]}
      />
    </Section>
  )
}

function Records({ title, id, records }: { title: string; id: string; records: CountedRecord[] }) {
  if (records.length === 0) return null
  return (
    <Section title={title} id={id}>
      <ul>
        {records.map((record) => (
          <li key={record.id} className="py-1">
            <RecordName record={record} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function RecordName({ record: { kind, id, label: name } }: { record: CountedRecord }) {
  const { t } = useTranslation('reports')
  const { label } = useEnums()
  return (
    <>
      <span className="text-muted">{label('recordKind', kind)}</span> <Link to={recordPath(kind, id) ?? ''}>{name ?? t('figure.unnamed')}</Link>
    </>
  )
}
