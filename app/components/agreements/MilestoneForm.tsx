import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { milestoneKinds, milestoneSchema } from '~/domain/agreements/agreements.schema'

interface Props {
  parties: { id: string; name: string }[]
  values?: object
  cancelTo: string
}

export function MilestoneForm({ parties, values = { kind: 'milestone' }, cancelTo }: Props) {
  const { t } = useTranslation(['agreements', 'duties'])
  const { options } = useEnums()
  return (
    <RecordForm schema={milestoneSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <SelectField meta={fields.kind} label={t('milestones.fields.kind')} options={options('milestoneKind', milestoneKinds)} />
          <TextField meta={fields.title} label={t('milestones.fields.title')} />
          <SelectField meta={fields.partyId} label={t('duties:duty.owner')} first={t('duties:duty.all')} options={parties.map(({ id, name }) => [id, name])} />
          <TextField meta={fields.dueOn} label={t('milestones.fields.dueOn')} type="date" />
          <TextArea meta={fields.note} label={t('milestones.fields.note')} rows={3} />
        </>
      )}
    </RecordForm>
  )
}
