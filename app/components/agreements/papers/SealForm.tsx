import { useTranslation } from 'react-i18next'
import { Checkbox } from '~/components/forms/CheckboxGroup'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { sealForm } from '~/domain/agreements/seals/seals.schema'
import type { sealToRecord } from '~/domain/agreements/seals/seals.server'
import { FileField } from './FileField'

type Loaded = Awaited<ReturnType<typeof sealToRecord>>

/** Who sealed, when, and the scan that proves it. */
export function SealForm({ parties, need, cancelTo }: Pick<Loaded, 'parties' | 'need'> & { cancelTo: string }) {
  const { t } = useTranslation(['agreementPapers', 'agreements'])
  return (
    <RecordForm schema={sealForm} values={{ partyId: parties.length === 1 ? parties[0]!.id : undefined }} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <SelectField meta={fields.partyId} label={t('seals.fields.party')} options={parties.map(({ id, name }) => [id, name])} />
          <TextField meta={fields.sealed} label={t('seals.fields.sealed')} hint={t('agreements:hints.signed')} />
          <FileField meta={fields.file} label={t('seals.fields.scan')} hint={t('seals.scanHint')} />
          <TextField meta={fields.signatory} label={t('seals.fields.signatory')} />
          <TextArea meta={fields.note} label={t('seals.fields.note')} rows={2} />
          {need && <Checkbox meta={fields.contractNeed} label={t('seals.contractNeed', { need })} />}
        </>
      )}
    </RecordForm>
  )
}
