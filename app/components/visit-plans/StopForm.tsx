import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { VersionField } from '~/components/forms/VersionField'
import { planStopSchema } from '~/domain/visit-plans/plans.schema'

interface Props {
  values: object
  enterprises: string[]
  days: number
  cancelTo: string
}

/** A stop: where, when it is open, and where it stands on the route. */
export function StopForm({ values, enterprises, days, cancelTo }: Props) {
  const { t } = useTranslation('visitPlans')
  const weekdays = (['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const).map((day, index): [string, string] => [String(index + 1), t(`stop.weekdays.${day}`)])
  return (
    <RecordForm schema={planStopSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <FieldSet title={t('stop.where')}>
            <SuggestField meta={fields.enterprise} label={t('stop.enterprise')} suggestions={enterprises} />
            <TextField meta={fields.place} label={t('stop.place')} hint={t('stop.placeHint')} />
            <TextField meta={fields.zone} label={t('stop.zone')} hint={t('stop.zoneHint')} />
            <div className="grid gap-x-6 sm:grid-cols-2">
              <TextField meta={fields.latitude} label={t('stop.latitude')} inputMode="decimal" />
              <TextField meta={fields.longitude} label={t('stop.longitude')} inputMode="decimal" />
            </div>
          </FieldSet>
          <FieldSet title={t('stop.when')}>
            <TextField meta={fields.stay} label={t('stop.stay')} inputMode="numeric" required />
            <div className="grid gap-x-6 sm:grid-cols-2">
              <TextField meta={fields.opens} label={t('stop.opens')} type="time" />
              <TextField meta={fields.closes} label={t('stop.closes')} type="time" />
            </div>
            <CheckboxGroup meta={fields.closedOn} label={t('stop.closedOn')} options={weekdays} />
          </FieldSet>
          <FieldSet title={t('stop.which')}>
            <SelectField meta={fields.day} label={t('stop.day')} first={t('stop.noDay')} options={Array.from({ length: days }, (_, day) => [String(day + 1), String(day + 1)])} />
            <TextField meta={fields.place_in_day} label={t('stop.place_in_day')} inputMode="numeric" />
            <Checkbox meta={fields.locked} label={t('stop.locked')} />
            <TextArea meta={fields.note} label={t('stop.note')} rows={2} />
            <Checkbox meta={fields.anyway} label={t('stop.anyway')} />
          </FieldSet>
        </>
      )}
    </RecordForm>
  )
}
