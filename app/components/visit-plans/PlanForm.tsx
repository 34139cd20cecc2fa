import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { planSchema } from '~/domain/visit-plans/plans.schema'

const columns = 'grid gap-x-6 sm:grid-cols-2'

/** What a plan sets out from. */
export function PlanForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('visitPlans')
  return (
    <RecordForm schema={planSchema} values={values} cancelTo={cancelTo}>
      {(fields) => {
        const number = (name: 'days' | 'people' | 'perInstitution' | 'speed' | 'detour' | 'nearMinutes' | 'otherMinutes' | 'costPerPersonDay' | 'costLimit' | 'baseLatitude' | 'baseLongitude', hint?: string) => (
          <TextField meta={fields[name]} label={t(`form.${name}`)} hint={hint} inputMode="decimal" required={['days', 'people', 'speed', 'nearMinutes', 'otherMinutes'].includes(name)} />
        )
        const time = (name: 'dayStart' | 'dayEnd' | 'lunchStart' | 'lunchEnd', hint?: string) => <TextField meta={fields[name]} label={t(`form.${name}`)} hint={hint} type="time" required={name.startsWith('day')} />
        return (
          <>
            <VersionField meta={fields.version} />
            <FieldSet title={t('form.basics')}>
              <TextField meta={fields.title} label={t('form.title')} />
              <div className={columns}>
                <TextField meta={fields.startsOn} label={t('form.startsOn')} type="date" />
                {number('days')}
              </div>
              <TextField meta={fields.base} label={t('form.base')} hint={t('form.baseHint')} />
              <TextArea meta={fields.note} label={t('form.note')} rows={2} />
            </FieldSet>
            <FieldSet title={t('form.hours')}>
              <div className={columns}>
                {time('dayStart', t('form.time'))}
                {time('dayEnd')}
                {time('lunchStart', t('form.lunchHint'))}
                {time('lunchEnd')}
              </div>
            </FieldSet>
            <FieldSet title={t('form.budget')}>
              <div className={columns}>
                {number('people')}
                {number('perInstitution')}
                {number('costPerPersonDay', t('form.costHint'))}
                {number('costLimit')}
              </div>
            </FieldSet>
            <FieldSet title={t('form.travel')}>
              <div className={columns}>
                {number('nearMinutes')}
                {number('otherMinutes', t('form.otherHint'))}
                {number('speed')}
                {number('detour', t('form.detourHint'))}
                {number('baseLatitude')}
                {number('baseLongitude')}
              </div>
            </FieldSet>
          </>
        )
      }}
    </RecordForm>
  )
}
