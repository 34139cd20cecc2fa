import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import type { Mapping as MappingValue, Table } from '~/domain/imports/mapping/tables'

interface FieldName {
  field: string
  zh: string
  en: string
  required: boolean
}

/** Which column is imported as what; changeable until the import runs. */
export function Mapping({ mapping, fields, editable, open }: { mapping: MappingValue; fields: FieldName[]; editable: boolean; open: boolean }) {
  const { t } = useTranslation('imports')
  const { list } = useFormat()
  const skipped = mapping.skipped.map(({ sheet, reason }) => `${sheet}（${t(`mapping.${reason}`)}）`)
  return (
    <Section title={t('mapping.title')}>
      {skipped.length > 0 && <p className="mb-2 text-sm text-muted">{t('mapping.skipped', { list: list(skipped) })}</p>}
      <Form method="post" action="mapping">
        {mapping.tables.map((table, index) => (
          <details key={index} open={open} className="mb-2 rounded-md border border-line bg-paper px-4 py-2">
            <summary>
              {table.sheet} <span className="text-sm text-muted">{t('mapping.lead', { row: table.headingRow })}</span>
            </summary>
            <Columns table={table} index={index} fields={fields} editable={editable} />
          </details>
        ))}
        {editable && mapping.tables.length > 0 && <Button>{t('actions.remap')}</Button>}
      </Form>
    </Section>
  )
}

function Columns({ table, index, fields, editable }: { table: Table; index: number; fields: FieldName[]; editable: boolean }) {
  const { t, i18n } = useTranslation('imports')
  const nameOf = ({ zh, en }: FieldName) => (i18n.language === 'en' ? en : zh)
  return (
    <div className="my-3 grid gap-x-6 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
      {table.headings.map((heading, column) =>
        heading ? (
          <label key={column} className="flex min-w-0 flex-col">
            <span className="truncate text-sm text-muted">{heading}</span>
            <select name={`column.${index}.${column}`} defaultValue={table.columns[column] ?? ''} disabled={!editable} className="h-9 rounded-md border border-line-strong bg-paper px-2">
              <option value="">{t('mapping.none')}</option>
              {fields.map((field) => (
                <option key={field.field} value={field.field}>
                  {nameOf(field)}
                </option>
              ))}
            </select>
          </label>
        ) : null,
      )}
    </div>
  )
}
