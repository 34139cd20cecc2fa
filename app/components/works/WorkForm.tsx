import { useTranslation } from 'react-i18next'
import { ListField, SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { workKinds, workSchema } from '~/domain/works/works.schema'

export function WorkForm({ values, cancelTo }: { values?: object; cancelTo: string }) {
  const { t } = useTranslation('works')
  const { options } = useEnums()
  return (
    <RecordForm schema={workSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <SelectField meta={fields.kind} label={t('fields.kind')} options={options('workKind', workKinds)} />
          <TextField meta={fields.title} label={t('fields.title')} />
          <TextArea meta={fields.abstract} label={t('fields.abstract')} rows={6} />
          <ListField meta={fields.keywords} label={t('fields.keywords')} />
          <TextField meta={fields.reference} label={t('fields.reference')} hint={t('hints.reference')} />
          <TextField meta={fields.year} label={t('fields.year')} inputMode="numeric" />
          <TextField meta={fields.trl} label={t('fields.trl')} hint={t('hints.trl')} inputMode="numeric" />
        </>
      )}
    </RecordForm>
  )
}
