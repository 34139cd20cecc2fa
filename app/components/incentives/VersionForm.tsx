import type { FieldMetadata, FormMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { useEnums } from '~/components/options'
import { Button } from '~/components/ui/Button'
import { amountUnits, versionSchema } from '~/domain/incentives/policies.schema'
import { incentiveBeneficiaries, incentiveTriggers } from '~/domain/incentives/triggers'
import { adminLevels } from '~/domain/registers/terms'

const emptyClause = { unit: 'wan', beneficiary: 'enterprise' }
const leastRows = 3

/** When a version is in force, and what it gives for what. */
export function VersionForm({ values, cancelTo }: { values: { clauses: object[] }; cancelTo: string }) {
  const { t } = useTranslation('incentives')
  const clauses = [...values.clauses, ...Array.from({ length: Math.max(1, leastRows - values.clauses.length) }, () => emptyClause)]
  return (
    <RecordForm schema={versionSchema} values={{ ...values, clauses }} cancelTo={cancelTo}>
      {(fields, form) => (
        <>
          <button hidden tabIndex={-1} />
          <TextField meta={fields.effective} label={t('policies.fields.effective')} hint={t('policies.hints.effective')} />
          <TextField meta={fields.effectiveTo} label={t('policies.fields.effectiveTo')} hint={t('policies.hints.effectiveTo')} type="date" />
          <TextArea meta={fields.note} label={t('policies.table.text')} rows={2} />
          <ClauseFields meta={fields.clauses} form={form} />
        </>
      )}
    </RecordForm>
  )
}

type RowFields = Record<'trigger' | 'level' | 'beneficiary' | 'amount' | 'unit' | 'text', FieldMetadata<unknown>>

/** The clauses' rows; another one is a submit of the form that saves nothing, so it works without JavaScript. */
function ClauseFields({ meta, form }: { meta: FieldMetadata<unknown>; form: FormMetadata<Record<string, unknown>> }) {
  const { t } = useTranslation('incentives')
  const rows = (meta as FieldMetadata<object[]>).getFieldList()
  return (
    <div className="mb-6">
      <p className="mb-3 max-w-3xl text-sm text-muted">{t('policies.hints.clauses')}</p>
      {rows.map((row, index) => (
        <ClauseRow key={row.key} fields={row.getFieldset() as unknown as RowFields} number={index + 1} />
      ))}
      <Button {...form.insert.getButtonProps({ name: meta.name as never, defaultValue: emptyClause as never })}>{t('policies.clause.add')}</Button>
    </div>
  )
}

function ClauseRow({ fields, number }: { fields: RowFields; number: number }) {
  const { t } = useTranslation('incentives')
  const { options } = useEnums()
  const units = amountUnits.map((unit): [string, string] => [unit, t(`policies.clause.${unit}`)])
  return (
    <fieldset className="mb-4 border-l-2 border-line pl-3">
      <legend className="mb-1 text-sm text-muted">{t('policies.clause.legend', { number })}</legend>
      <div className="grid gap-x-4 sm:grid-cols-3 lg:grid-cols-[minmax(0,2fr)_8rem_8rem_8rem_8rem]">
        <SelectField meta={fields.trigger} label={t('policies.clause.trigger')} options={options('incentiveTrigger', incentiveTriggers)} />
        <SelectField meta={fields.level} label={t('policies.clause.level')} options={options('adminLevel', adminLevels)} first={t('policies.clause.any')} />
        <TextField meta={fields.amount} label={t('policies.clause.amount')} inputMode="decimal" />
        <SelectField meta={fields.unit} label={t('policies.clause.unit')} options={units} />
        <SelectField meta={fields.beneficiary} label={t('policies.clause.beneficiary')} options={options('incentiveBeneficiary', incentiveBeneficiaries)} />
      </div>
      <TextField meta={fields.text} label={t('policies.clause.text')} />
    </fieldset>
  )
}
