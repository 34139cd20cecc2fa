import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { VersionField } from '~/components/forms/VersionField'
import { useEnums } from '~/components/options'
import { disclosureTiers, needSchema, needTypes, techFields } from '~/domain/needs/needs.schema'
import { amountQualifiers, cooperationModes } from '~/domain/terms'

interface Props {
  values?: object
  /** Names to choose from; null = the reader's own firm, which is not asked. */
  enterprises: string[] | null
  industries: string[]
  cancelTo: string
}

export function NeedForm({ values, enterprises, industries, cancelTo }: Props) {
  const { t } = useTranslation('needs')
  const { options } = useEnums()
  return (
    <RecordForm schema={needSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <h2 className="mb-3 text-lg font-semibold">{t('parts.what')}</h2>
          {enterprises ? (
            <SuggestField meta={fields.enterprise} label={t('fields.enterprise')} hint={t('hints.enterprise')} suggestions={enterprises} />
          ) : (
            <input type="hidden" name={fields.enterprise.name} defaultValue="-" />
          )}
          <TextField meta={fields.title} label={t('fields.title')} />
          <SelectField meta={fields.field} label={t('fields.field')} options={options('techField', techFields)} />
          <SuggestField meta={fields.industryCode} label={t('fields.industryCode')} suggestions={industries} />
          <SelectField meta={fields.type} label={t('fields.type')} options={options('needType', needTypes)} />
          <TextArea meta={fields.description} label={t('fields.description')} rows={7} />
          <TextArea meta={fields.technicalIndicators} label={t('fields.technicalIndicators')} hint={t('hints.technicalIndicators')} rows={5} />
          <TextArea meta={fields.difficulty} label={t('fields.difficulty')} />
          <TextArea meta={fields.presentBasis} label={t('fields.presentBasis')} />
          <h2 className="mb-3 mt-8 text-lg font-semibold">{t('parts.terms')}</h2>
          <TextField meta={fields.budgetMin} label={t('fields.budgetMin')} inputMode="decimal" />
          <TextField meta={fields.budgetMax} label={t('fields.budgetMax')} hint={t('hints.budgetMax')} inputMode="decimal" />
          <SelectField meta={fields.budgetQualifier} label={t('fields.budgetQualifier')} options={options('amountQualifier', amountQualifiers)} />
          <CheckboxGroup meta={fields.cooperationModes} label={t('fields.cooperationModes')} options={options('cooperationMode', cooperationModes)} />
          <TextField meta={fields.deadline} label={t('fields.deadline')} type="date" />
          <TextField meta={fields.validUntil} label={t('fields.validUntil')} type="date" />
          <TextArea meta={fields.ipTerms} label={t('fields.ipTerms')} rows={2} />
          <TextField meta={fields.wantedPartner} label={t('fields.wantedPartner')} />
          <h2 className="mb-3 mt-8 text-lg font-semibold">{t('parts.who')}</h2>
          <TextField meta={fields.contactName} label={t('fields.contactName')} autoComplete="off" />
          <TextField meta={fields.contactPhone} label={t('fields.contactPhone')} type="tel" autoComplete="off" />
          <TextField meta={fields.contactEmail} label={t('fields.contactEmail')} type="email" autoComplete="off" />
          <SelectField meta={fields.disclosure} label={t('fields.disclosure')} hint={t('hints.matched')} options={options('disclosure', disclosureTiers)} />
          <Checkbox meta={fields.hideEnterprise} label={t('fields.hideEnterprise')} hint={t('hints.hideEnterprise')} />
          <Checkbox meta={fields.unclassifiedDeclared} label={t('fields.unclassifiedDeclared')} />
          {enterprises && <TextField meta={fields.number} label={t('fields.number')} />}
          {enterprises && <TextArea meta={fields.note} label={t('fields.note')} rows={2} />}
        </>
      )}
    </RecordForm>
  )
}
