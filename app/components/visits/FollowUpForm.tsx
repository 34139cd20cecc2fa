import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { followUpSchema } from '~/domain/visits/visits.schema'

interface Props {
  values: object | null
  names: string[]
  introductions: { id: string; need: { title: string }; expert: { name: string } }[]
  agreements: { id: string; title: string }[]
  submitLabel?: string
  cancelTo: string
}

/** What is to follow from a visit, and what came of it. */
export function FollowUpForm({ values, names, introductions, agreements, submitLabel, cancelTo }: Props) {
  const { t } = useTranslation('visits')
  return (
    <RecordForm schema={followUpSchema} values={values ?? {}} submitLabel={submitLabel} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <TextField meta={fields.text} label={t('text')} />
          <SuggestField meta={fields.enterprise} label={t('enterprise')} suggestions={names} />
          <TextField meta={fields.dueOn} label={t('dueOn')} type="date" />
          <TextField meta={fields.doneOn} label={t('doneOn')} type="date" />
          <TextArea meta={fields.result} label={t('result')} rows={3} />
          <SelectField meta={fields.introductionId} label={t('introduction')} first={t('none')} options={introductions.map(({ id, need, expert }) => [id, t('pair', { expert: expert.name, need: need.title })])} />
          <SelectField meta={fields.agreementId} label={t('agreement')} first={t('none')} options={agreements.map(({ id, title }) => [id, title])} />
        </>
      )}
    </RecordForm>
  )
}
