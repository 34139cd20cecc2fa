import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { meetingFields } from '~/domain/introductions/meetings.schema'

/** When and where the two meet, by the bureau's clock. */
export function MeetingForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('introductions')
  return (
    <RecordForm schema={meetingFields} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <TextField meta={fields.title} label={t('meetings.title')} />
          <div className="flex flex-wrap gap-x-6">
            <TextField meta={fields.day} label={t('meetings.day')} type="date" />
            <TextField meta={fields.from} label={t('meetings.from')} type="time" />
            <TextField meta={fields.until} label={t('meetings.until')} type="time" />
          </div>
          <TextField meta={fields.place} label={t('meetings.place')} />
          <TextField meta={fields.link} label={t('meetings.link')} hint={t('meetings.linkHint')} inputMode="url" />
          <TextArea meta={fields.note} label={t('meetings.note')} rows={3} />
        </>
      )}
    </RecordForm>
  )
}
