import { useTranslation } from 'react-i18next'
import { ListField, SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { useEnums } from '~/components/options'
import { institutionKinds, institutionSchema } from '~/domain/institutions/institutions.schema'

export function InstitutionForm({ values, cancelTo }: { values?: object; cancelTo: string }) {
  const { t } = useTranslation('institutions')
  const { options } = useEnums()
  return (
    <RecordForm schema={institutionSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <TextField meta={fields.name} label={t('fields.name')} />
          <TextField meta={fields.nameEn} label={t('fields.nameEn')} />
          <SelectField meta={fields.kind} label={t('fields.kind')} options={options('institutionKind', institutionKinds)} />
          <ListField meta={fields.aliases} label={t('fields.aliases')} hint={t('hints.aliases')} />
          <TextField meta={fields.moeCode} label={t('fields.moeCode')} hint={t('hints.moeCode')} />
          <TextField meta={fields.number} label={t('fields.number')} />
          <TextField meta={fields.website} label={t('fields.website')} type="url" />
          <TextArea meta={fields.note} label={t('fields.note')} />
        </>
      )}
    </RecordForm>
  )
}
