import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { SuggestField } from '~/components/forms/SuggestField'
import { useEnums } from '~/components/options'
import { disclosureTiers, needTypes, techFields } from '~/domain/needs/needs.schema'
import { amountQualifiers, cooperationModes } from '~/domain/terms'
import { Noted } from './FieldNotes'

export interface StepProps {
  fields: Record<string, FieldMetadata<unknown>>
  /** The bureau writes for any firm, and its own number and note. */
  office: boolean
  enterprises: string[]
  industries: string[]
}

export function SummaryFields({ fields, office, enterprises, industries }: StepProps) {
  const { t } = useTranslation(['needs', 'writing'])
  const { options } = useEnums()
  return (
    <>
      {office && <SuggestField meta={fields.enterprise!} label={t('fields.enterprise')} hint={t('hints.enterprise')} suggestions={enterprises} />}
      <Noted field="title"><TextField meta={fields.title!} label={t('fields.title')} hint={t('writing:hints.title')} /></Noted>
      <Noted field="type"><SelectField meta={fields.type!} label={t('fields.type')} options={options('needType', needTypes)} /></Noted>
      <Noted field="field"><SelectField meta={fields.field!} label={t('fields.field')} options={options('techField', techFields)} /></Noted>
      <Noted field="industryCode"><SuggestField meta={fields.industryCode!} label={t('fields.industryCode')} hint={t('writing:hints.industry')} suggestions={industries} /></Noted>
      {office && <TextField meta={fields.number!} label={t('fields.number')} />}
    </>
  )
}

export function ContentFields({ fields }: StepProps) {
  const { t } = useTranslation(['needs', 'writing'])
  return (
    <>
      <Noted field="description"><TextArea meta={fields.description!} label={t('fields.description')} hint={t('writing:hints.description')} rows={8} /></Noted>
      <Noted field="technicalIndicators"><TextArea meta={fields.technicalIndicators!} label={t('fields.technicalIndicators')} hint={t('hints.technicalIndicators')} rows={5} /></Noted>
      <Noted field="difficulty"><TextArea meta={fields.difficulty!} label={t('fields.difficulty')} hint={t('writing:hints.difficulty')} /></Noted>
      <Noted field="presentBasis"><TextArea meta={fields.presentBasis!} label={t('fields.presentBasis')} hint={t('writing:hints.presentBasis')} /></Noted>
    </>
  )
}

export function TermsFields({ fields }: StepProps) {
  const { t } = useTranslation(['needs', 'writing'])
  const { options } = useEnums()
  return (
    <>
      <Noted field="budgetMin">
        <div className="grid max-w-3xl gap-x-4 sm:grid-cols-3">
          <TextField meta={fields.budgetMin!} label={t('fields.budgetMin')} inputMode="decimal" />
          <TextField meta={fields.budgetMax!} label={t('fields.budgetMax')} hint={t('hints.budgetMax')} inputMode="decimal" />
          <SelectField meta={fields.budgetQualifier!} label={t('fields.budgetQualifier')} options={options('amountQualifier', amountQualifiers)} />
        </div>
      </Noted>
      <Noted field="cooperationModes"><CheckboxGroup meta={fields.cooperationModes!} label={t('fields.cooperationModes')} options={options('cooperationMode', cooperationModes)} /></Noted>
      <Noted field="deadline"><TextField meta={fields.deadline!} label={t('fields.deadline')} type="date" /></Noted>
      <Noted field="validUntil"><TextField meta={fields.validUntil!} label={t('fields.validUntil')} hint={t('writing:hints.validUntil')} type="date" /></Noted>
      <Noted field="ipTerms"><TextArea meta={fields.ipTerms!} label={t('fields.ipTerms')} rows={2} /></Noted>
      <Noted field="wantedPartner"><TextField meta={fields.wantedPartner!} label={t('fields.wantedPartner')} hint={t('writing:hints.wantedPartner')} /></Noted>
    </>
  )
}

export function ContactFields({ fields, office }: StepProps) {
  const { t } = useTranslation(['needs', 'writing'])
  const { options } = useEnums()
  return (
    <>
      <p className="mb-3 max-w-3xl text-sm text-muted">{t('writing:hints.contact')}</p>
      <Noted field="contactName"><TextField meta={fields.contactName!} label={t('fields.contactName')} autoComplete="off" /></Noted>
      <Noted field="contactPhone"><TextField meta={fields.contactPhone!} label={t('fields.contactPhone')} type="tel" autoComplete="off" /></Noted>
      <Noted field="contactEmail"><TextField meta={fields.contactEmail!} label={t('fields.contactEmail')} type="email" autoComplete="off" /></Noted>
      <Noted field="disclosure"><SelectField meta={fields.disclosure!} label={t('fields.disclosure')} hint={t('writing:hints.disclosure')} options={options('disclosure', disclosureTiers)} /></Noted>
      <Noted field="hideEnterprise"><Checkbox meta={fields.hideEnterprise!} label={t('fields.hideEnterprise')} hint={t('hints.hideEnterprise')} /></Noted>
      <Noted field="unclassifiedDeclared"><Checkbox meta={fields.unclassifiedDeclared!} label={t('fields.unclassifiedDeclared')} hint={t('writing:hints.declaration')} /></Noted>
      {office && <TextArea meta={fields.note!} label={t('fields.note')} rows={2} />}
    </>
  )
}
