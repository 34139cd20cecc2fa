import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { reportSchema, spans } from '~/domain/reports/reports.schema'

/** A report's period, as-of day and title. */
export function ReportForm({ values, isNew, cancelTo }: { values: object; isNew?: boolean; cancelTo: string }) {
  const { t } = useTranslation('reports')
  return (
    <RecordForm schema={reportSchema} values={values} submitLabel={isNew ? t('create') : undefined} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <SelectField meta={fields.span} label={t('fields.span')} options={spans.map((span) => [span, t(`spans.${span}`)])} />
          <TextField meta={fields.year} label={t('fields.year')} inputMode="numeric" />
          <div className="grid gap-x-6 sm:max-w-2xl sm:grid-cols-2">
            <TextField meta={fields.from} label={t('fields.from')} hint={t('hints.from')} type="date" />
            <TextField meta={fields.to} label={t('fields.to')} type="date" />
          </div>
          <TextField meta={fields.asOf} label={t('fields.asOf')} hint={t('hints.asOf')} type="date" />
          <TextField meta={fields.title} label={t('fields.title')} hint={t('hints.title')} />
        </>
      )}
    </RecordForm>
  )
}
