import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { policySchema } from '~/domain/incentives/policies.schema'

/** What a policy is called and where it comes from; its clauses stand in its versions. */
export function PolicyForm({ values, cancelTo }: { values?: object; cancelTo: string }) {
  const { t } = useTranslation('incentives')
  return (
    <RecordForm schema={policySchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <TextField meta={fields.title} label={t('policies.fields.title')} />
          <TextField meta={fields.issuer} label={t('policies.fields.issuer')} />
          <TextField meta={fields.source} label={t('policies.fields.source')} />
          <TextArea meta={fields.note} label={t('policies.fields.note')} rows={2} />
        </>
      )}
    </RecordForm>
  )
}
