import { useTranslation } from 'react-i18next'
import { ListField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { dockingFields } from '~/domain/docking/docking.schema'

/** The form of an event: when, where, how many rounds of how long, and the tables. */
export function DockingForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('docking')
  return (
    <RecordForm schema={dockingFields} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <TextField meta={fields.title} label={t('fields.title')} />
          <TextField meta={fields.on} label={t('fields.on')} type="date" />
          <TextField meta={fields.start} label={t('fields.start')} type="time" />
          <TextField meta={fields.place} label={t('fields.place')} />
          <TextField meta={fields.roundMinutes} label={t('fields.roundMinutes')} inputMode="numeric" />
          <TextField meta={fields.rounds} label={t('fields.rounds')} hint={t('hints.rounds')} inputMode="numeric" />
          <ListField meta={fields.breaks} label={t('fields.breaks')} hint={t('hints.breaks')} rows={2} />
          <ListField meta={fields.tables} label={t('fields.tables')} hint={t('hints.tables')} rows={5} />
          <TextField meta={fields.meetingsMost} label={t('fields.meetingsMost')} hint={t('hints.meetingsMost')} inputMode="numeric" />
          <TextArea meta={fields.description} label={t('fields.description')} />
        </>
      )}
    </RecordForm>
  )
}
