import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/components/forms/CheckboxGroup'
import { textBox } from '~/components/forms/fields'
import { TextArea, TextField } from '~/components/forms/fields'
import { Field } from '~/components/forms/Field'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { agreementMove } from '~/domain/agreements/agreements.schema'
import type { agreementForMoving } from '~/domain/agreements/editing.server'

type Loaded = Awaited<ReturnType<typeof agreementForMoving>>

/** Where the agreement goes next, why, and what becomes known with it. */
export function MoveForm({ agreement, cancelTo }: { agreement: Loaded; cancelTo: string }) {
  const { t } = useTranslation('agreements')
  const { moves, signedOn, registrationNumber, registeredOn, need } = agreement
  const leadsTo = (state: string) => [...moves.steps, ...moves.corrections].some((each) => each === state)
  return (
    <RecordForm schema={agreementMove} values={{ to: moves.steps[0] }} submitLabel={t('moves.submit')} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <Field meta={fields.to} label={t('moves.to')}>
            {(control) => (
              <select {...control} defaultValue={String(fields.to.initialValue ?? '')} className={`${textBox} max-w-2xl`}>
                <MoveOptions label={t('moves.steps')} states={moves.steps} />
                <MoveOptions label={t('moves.corrections')} states={moves.corrections} />
              </select>
            )}
          </Field>
          {leadsTo('signed') && !signedOn && <TextField meta={fields.signed} label={t('fields.signed')} hint={t('hints.signed')} />}
          {leadsTo('registered') && !registrationNumber && <TextField meta={fields.registrationNumber} label={t('fields.registrationNumber')} hint={t('hints.registrationNumber')} />}
          {leadsTo('registered') && !registeredOn && <TextField meta={fields.registeredOn} label={t('fields.registeredOn')} type="date" />}
          <TextArea meta={fields.reason} label={t('moves.reason')} hint={t('moves.reasonHint')} rows={3} />
          {need && leadsTo('signed') && <Checkbox meta={fields.contractNeed} label={t('moves.contractNeed', { need: need.title })} />}
        </>
      )}
    </RecordForm>
  )
}

function MoveOptions({ label, states }: { label: string; states: string[] }) {
  const enums = useEnums()
  if (states.length === 0) return null
  return (
    <optgroup label={label}>
      {states.map((state) => (
        <option key={state} value={state}>
          {enums.label('agreementState', state)}
        </option>
      ))}
    </optgroup>
  )
}
