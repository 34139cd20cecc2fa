import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { milestoneSchema } from '~/domain/agreements/agreements.schema'

export function MilestoneForm({ values, cancelTo }: { values?: object; cancelTo: string }) {
  const { t } = useTranslation('agreements')
  return (
    <RecordForm schema={milestoneSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <TextField meta={fields.title} label={t('milestones.fields.title')} />
          <TextField meta={fields.dueOn} label={t('milestones.fields.dueOn')} type="date" />
          <TextArea meta={fields.note} label={t('milestones.fields.note')} rows={3} />
        </>
      )}
    </RecordForm>
  )
}
