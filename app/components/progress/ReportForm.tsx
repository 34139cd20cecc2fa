import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { acceptedFiles } from '~/domain/files/fileKinds'
import { reportSchema } from '~/domain/progress/progress.schema'

/** What a party reports of a half-year. */
export function ReportForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('duties')
  return (
    <RecordForm schema={reportSchema} values={values} submitLabel={t('reports.submit')} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <TextArea meta={fields.progress} label={t('reports.labels.progress')} hint={t('reports.hints.progress')} rows={6} />
          <TextArea meta={fields.problems} label={t('reports.labels.problems')} />
          <TextArea meta={fields.plans} label={t('reports.labels.plans')} />
          <TextField meta={fields.spent} label={t('reports.labels.spent')} inputMode="decimal" />
          <Field meta={fields.file} label={t('reports.labels.file')} hint={t('reports.hints.file')}>
            {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
          </Field>
        </>
      )}
    </RecordForm>
  )
}
