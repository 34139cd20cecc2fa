import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useChangedValue } from '~/components/ui/changedValue'
import { Table } from '~/components/ui/Table'
import type { Changes } from '~/domain/history/changes'
import { type ImportKind, recordKindOf, registerOf } from '~/domain/imports/kinds'
import type { Reason } from '~/domain/imports/mapping/parse'
import { reasonText } from '~/domain/imports/reasonText'
import { recordPath } from '~/domain/records/paths'
import { labelKey } from '~/domain/registers/labels'
import { OutcomeBadge } from './StateBadge'

interface Row {
  id: string
  sheet: string
  row: number
  outcome: Parameters<typeof OutcomeBadge>[0]['outcome']
  label: string
  reasons: Reason[]
  changes: Changes | null
  recordId: string | null
}

/** Rows of the file with what became, or would become, of each. */
export function Rows({ kind, rows, sheets }: { kind: ImportKind; rows: Row[]; sheets: number }) {
  const { t } = useTranslation('imports')
  return (
    <Table
      caption={t('summary.total', { count: rows.length })}
      rows={rows}
      columns={[
        ...(sheets > 1 ? [{ label: t('columns.sheet'), cell: (row: Row) => row.sheet }] : []),
        { label: t('columns.row'), kind: 'number', cell: (row) => row.row },
        { label: t('columns.outcome'), cell: (row) => <OutcomeBadge outcome={row.outcome} /> },
        { label: t('columns.label'), kind: 'wide', cell: (row) => (row.recordId ? <Link to={recordPath(recordKindOf[kind], row.recordId)!}>{row.label}</Link> : row.label) },
        { label: t('columns.reasons'), kind: 'wide', cell: (row) => <Remarks kind={kind} row={row} /> },
      ]}
    />
  )
}

function Remarks({ kind, row }: { kind: ImportKind; row: Row }) {
  const { t } = useTranslation('imports')
  const changes = useChangeTexts(kind, row.changes)
  const told = row.reasons.map((reason) => ({ text: reasonText((key, params) => String(t(key as 'title', params as never)), reason), bad: reason.level !== 'note' }))
  const lines = [...told, ...changes.map((text) => ({ text, bad: false }))]
  if (lines.length === 0) return null
  return (
    <ul className="text-sm">
      {lines.map(({ text, bad }, index) => (
        <li key={index} className={bad ? 'text-seal' : 'text-muted'}>
          {text}
        </li>
      ))}
    </ul>
  )
}

/** Columns before and after in the words of the record's own page. */
function useChangeTexts(kind: ImportKind, changes: Changes | null): string[] {
  const { t, i18n } = useTranslation('imports')
  const changedValue = useChangedValue()
  if (!changes) return []
  const keyOf = (field: string) => (kind in registerOf ? labelKey(registerOf[kind as keyof typeof registerOf], field) : `${kind}:fields.${field}`)
  const fieldName = (field: string) => {
    const key = keyOf(field)
    return i18n.exists(key) ? String(t(key as 'title')) : field
  }
  return Object.entries(changes).map(([field, [before, after]]) =>
    before == null ? t('changes.to', { field: fieldName(field), after: shortened(changedValue(field, after)) }) : t('changes.from', { field: fieldName(field), before: shortened(changedValue(field, before)), after: shortened(changedValue(field, after)) }),
  )
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
