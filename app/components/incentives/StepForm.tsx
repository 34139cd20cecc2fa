import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useFormat } from '~/components/format'
import { Notice } from '~/components/ui/Notice'
import { today } from '~/domain/calendar'
import { stepSchemas } from '~/domain/incentives/incentives.schema'
import type { entitlementForStep } from '~/domain/incentives/page.server'

type Loaded = Awaited<ReturnType<typeof entitlementForStep>>

interface Props {
  loaded: Loaded
  cancelTo: string
}

/** The form of an entitlement's next step, or of undoing the last. */
export function StepForm({ loaded, cancelTo }: Props) {
  switch (loaded.step) {
    case 'claim':
    case 'check':
      return <NoteForm step={loaded.step} cancelTo={cancelTo} />
    case 'approve':
      return <ApproveForm loaded={loaded} cancelTo={cancelTo} />
    case 'pay':
      return <PayForm loaded={loaded} cancelTo={cancelTo} />
    case 'refuse':
    case 'undo':
      return <ReasonForm step={loaded.step} cancelTo={cancelTo} />
  }
}

function NoteForm({ step, cancelTo }: { step: 'claim' | 'check'; cancelTo: string }) {
  const { t } = useTranslation('incentives')
  return (
    <RecordForm schema={stepSchemas[step]} submitLabel={t(`steps.${step}.button`)} cancelTo={cancelTo}>
      {(fields) => <TextArea meta={fields.note} label={t(`steps.${step}.note`)} hint={t(`steps.${step}.noteHint`)} rows={3} />}
    </RecordForm>
  )
}

function ReasonForm({ step, cancelTo }: { step: 'refuse' | 'undo'; cancelTo: string }) {
  const { t } = useTranslation('incentives')
  return (
    <RecordForm schema={stepSchemas[step]} submitLabel={t(`steps.${step}.button`)} cancelTo={cancelTo}>
      {(fields) => <TextArea meta={fields.reason} label={t(`steps.${step}.note`)} hint={t(`steps.${step}.noteHint`)} rows={3} />}
    </RecordForm>
  )
}

function ApproveForm({ loaded: { amount, budgets }, cancelTo }: Props) {
  const { t } = useTranslation('incentives')
  const { yuan } = useFormat()
  const options = budgets.map(({ id, year, title, free }): [string, string] => [id, t('approve.option', { year, title, free: yuan(free) })])
  if (options.length === 0) return <Notice tone="bad">{t('approve.noBudget')}</Notice>
  return (
    <RecordForm schema={stepSchemas.approve} values={{ amount: plain(amount) }} submitLabel={t('steps.approve.button')} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <TextField meta={fields.amount} label={t('approve.amount')} hint={t('approve.amountHint', { limit: yuan(amount) })} inputMode="decimal" />
          <SelectField meta={fields.budgetId} label={t('approve.budget')} options={options} />
          <TextArea meta={fields.note} label={t('steps.approve.note')} rows={2} />
        </>
      )}
    </RecordForm>
  )
}

function PayForm({ loaded: { approvedAmount }, cancelTo }: Props) {
  const { t } = useTranslation('incentives')
  const { yuan } = useFormat()
  const limit = approvedAmount ?? '0'
  return (
    <RecordForm schema={stepSchemas.pay} values={{ amount: plain(limit), paidOn: today().toISOString().slice(0, 10) }} submitLabel={t('steps.pay.button')} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <TextField meta={fields.amount} label={t('pay.amount')} hint={t('pay.amountHint', { limit: yuan(limit) })} inputMode="decimal" />
          <TextField meta={fields.paidOn} label={t('pay.on')} type="date" />
        </>
      )}
    </RecordForm>
  )
}

/** Yuan as somebody would type them. */
const plain = (amount: string) => amount.replace(/\.?0+$/, (zeros) => (zeros.startsWith('.') ? '' : zeros))
