import { useTranslation } from 'react-i18next'
import { ListField, TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { VersionField } from '~/components/forms/VersionField'
import { enterpriseSchema } from '~/domain/enterprises/enterprises.schema'

interface Props {
  values?: object
  cancelTo: string
  industries: string[]
  regions: string[]
  /** Whether the bureau's own fields are shown. */
  office: boolean
}

export function EnterpriseForm({ values, cancelTo, industries, regions, office }: Props) {
  const { t } = useTranslation('enterprises')
  return (
    <RecordForm schema={enterpriseSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <FieldSet title={t('parts.firm')}>
            <TextField meta={fields.name} label={t('fields.name')} />
            <TextField meta={fields.nameEn} label={t('fields.nameEn')} />
            <ListField meta={fields.aliases} label={t('fields.aliases')} hint={t('hints.aliases')} />
            <TextField meta={fields.creditCode} label={t('fields.creditCode')} hint={t('hints.creditCode')} autoComplete="off" />
            <SuggestField meta={fields.industryCode} label={t('fields.industryCode')} hint={t('hints.industryCode')} suggestions={industries} />
            <TextArea meta={fields.mainProducts} label={t('fields.mainProducts')} rows={2} />
            <TextField meta={fields.employees} label={t('fields.employees')} inputMode="numeric" />
          </FieldSet>
          <FieldSet title={t('parts.place')}>
            <SuggestField meta={fields.regionCode} label={t('fields.regionCode')} hint={t('hints.regionCode')} suggestions={regions} />
            <TextField meta={fields.township} label={t('fields.township')} />
            <TextField meta={fields.address} label={t('fields.address')} />
            <div className="grid max-w-2xl gap-x-4 sm:grid-cols-2">
              <TextField meta={fields.latitude} label={t('fields.latitude')} inputMode="decimal" />
              <TextField meta={fields.longitude} label={t('fields.longitude')} inputMode="decimal" />
              <p className="-mt-3 mb-4 text-sm text-muted sm:col-span-2">{t('hints.coordinates')}</p>
            </div>
            <TextField meta={fields.website} label={t('fields.website')} type="url" />
          </FieldSet>
          <FieldSet title={t('parts.contact')} hint={t('hints.contact')}>
            <TextField meta={fields.contactName} label={t('fields.contactName')} />
            <TextField meta={fields.contactPhone} label={t('fields.contactPhone')} type="tel" />
            <TextField meta={fields.contactEmail} label={t('fields.contactEmail')} type="email" />
          </FieldSet>
          {office && (
            <FieldSet title={t('parts.office')} hint={t('hints.office')}>
              <TextField meta={fields.number} label={t('fields.number')} />
              <TextArea meta={fields.note} label={t('fields.note')} />
            </FieldSet>
          )}
        </>
      )}
    </RecordForm>
  )
}
