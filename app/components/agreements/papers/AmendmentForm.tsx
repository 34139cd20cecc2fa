import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { amendmentSchema, renewalSchema } from '~/domain/agreements/amendments/amendments.schema'
import type { amendmentToRecord } from '~/domain/agreements/amendments/amendments.server'
import { TermDates, TermMoney, TermTexts } from '../TermFields'
import { FileField } from './FileField'

type Loaded = Awaited<ReturnType<typeof amendmentToRecord>>

/** Every term as it shall read from now on, beside when and why the parties agreed on it. */
export function AmendmentForm({ values, reverses, cancelTo }: Pick<Loaded, 'values' | 'reverses'> & { cancelTo: string }) {
  const { t } = useTranslation(['agreementPapers', 'agreements'])
  const reason = reverses === null ? undefined : t('amendments.reverseReason', { number: reverses })
  return (
    <RecordForm schema={amendmentSchema} values={{ ...values, reason }} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <Agreed fields={fields} />
          <FieldSet title={t('amendments.terms')}>
            <TextField meta={fields.title} label={t('agreements:fields.title')} />
            <TextField meta={fields.centreName} label={t('agreements:fields.centreName')} />
            <TermDates fields={fields} />
            <TermMoney fields={fields} />
            <TermTexts fields={fields} />
          </FieldSet>
        </>
      )}
    </RecordForm>
  )
}

/** The new end of the term, with what may go with it. */
export function RenewalForm({ values, cancelTo }: Pick<Loaded, 'values'> & { cancelTo: string }) {
  const { t } = useTranslation(['agreementPapers', 'agreements'])
  return (
    <RecordForm schema={renewalSchema} values={values} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <Agreed fields={fields} />
          <FieldSet title={t('amendments.terms')}>
            <TextField meta={fields.endsOn} label={t('agreements:fields.endsOn')} type="date" />
            <TextField meta={fields.noticeOn} label={t('agreements:fields.noticeOn')} hint={t('agreements:hints.noticeOn')} type="date" />
            <TermMoney fields={fields} />
            <TextArea meta={fields.renewalTerms} label={t('agreements:fields.renewalTerms')} rows={3} />
          </FieldSet>
        </>
      )}
    </RecordForm>
  )
}

type AgreedFields = Record<'agreedOn' | 'effectiveOn' | 'reason' | 'file', Parameters<typeof FileField>[0]['meta']>

function Agreed({ fields }: { fields: AgreedFields }) {
  const { t } = useTranslation('agreementPapers')
  return (
    <FieldSet title={t('amendments.record')}>
      <TextField meta={fields.agreedOn} label={t('amendments.fields.agreedOn')} type="date" />
      <TextField meta={fields.effectiveOn} label={t('amendments.fields.effectiveOn')} type="date" />
      <TextArea meta={fields.reason} label={t('amendments.fields.reason')} rows={2} />
      <FileField meta={fields.file} label={t('amendments.fields.file')} />
    </FieldSet>
  )
}
