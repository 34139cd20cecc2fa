import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Field } from '~/components/forms/Field'
import { fileBox, type Option, SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { acceptedFiles } from '~/domain/files/fileKinds'
import { paymentSchema } from '~/domain/funding/funding.schema'
import type { paymentForm } from '~/domain/funding/payments.server'

type Loaded = Awaited<ReturnType<typeof paymentForm>>

export function PaymentForm({ items, parties, today, cancelTo }: Pick<Loaded, 'items' | 'parties' | 'today'> & { cancelTo: string }) {
  const { t } = useTranslation('duties')
  const { label } = useEnums()
  const { yuan } = useFormat()
  const targets: Option[] = [
    ...items.map(({ id, party, year, form, open }): Option => [`item:${id}`, t('payments.item', { party, year, form: label('fundingForm', form), open: yuan(open) })]),
    ...parties.map(({ id, name }): Option => [`party:${id}`, t('payments.outside', { party: name })]),
  ]
  return (
    <RecordForm schema={paymentSchema} values={{ paidOn: today }} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <SelectField meta={fields.toward} label={t('payments.fields.toward')} options={targets} />
          <TextField meta={fields.amount} label={t('payments.fields.amount')} inputMode="decimal" />
          <TextField meta={fields.paidOn} label={t('payments.fields.paidOn')} type="date" />
          <TextField meta={fields.note} label={t('payments.fields.note')} />
          <Field meta={fields.file} label={t('payments.fields.file')} hint={t('payments.fileHint')}>
            {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
          </Field>
        </>
      )}
    </RecordForm>
  )
}
