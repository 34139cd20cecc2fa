import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { useEnums } from '~/components/options'
import { type TermText, termTexts } from '~/domain/agreements/terms'
import { amountQualifiers } from '~/domain/terms'

type Fields<Name extends string> = { fields: Record<Name, FieldMetadata<unknown>> }

/** From when to when, and by when to speak of a renewal. */
export function TermDates({ fields }: Fields<'startsOn' | 'endsOn' | 'noticeOn' | 'place'>) {
  const { t } = useTranslation('agreements')
  return (
    <>
      <TextField meta={fields.startsOn} label={t('fields.startsOn')} type="date" />
      <TextField meta={fields.endsOn} label={t('fields.endsOn')} type="date" />
      <TextField meta={fields.noticeOn} label={t('fields.noticeOn')} hint={t('hints.noticeOn')} type="date" />
      <TextField meta={fields.place} label={t('fields.place')} />
    </>
  )
}

export function TermMoney({ fields }: Fields<'committedAmount' | 'committedQualifier' | 'committedText'>) {
  const { t } = useTranslation('agreements')
  const { options } = useEnums()
  return (
    <>
      <TextField meta={fields.committedAmount} label={t('fields.committedAmount')} inputMode="decimal" />
      <SelectField meta={fields.committedQualifier} label={t('fields.committedQualifier')} options={options('amountQualifier', amountQualifiers)} />
      <TextField meta={fields.committedText} label={t('fields.committedText')} hint={t('hints.committedText')} />
    </>
  )
}

const hinted = ['committees', 'resources', 'indicators'] as const satisfies TermText[]

/** The terms in words, in the order in which a contract says them. */
export function TermTexts({ fields }: Fields<TermText>) {
  const { t } = useTranslation('agreements')
  const hintOf = (name: TermText) => hinted.find((each) => each === name)
  return termTexts.map((name) => {
    const hint = hintOf(name)
    return <TextArea key={name} meta={fields[name]} label={t(`fields.${name}`)} hint={hint && t(`hints.${hint}`)} rows={3} />
  })
}
