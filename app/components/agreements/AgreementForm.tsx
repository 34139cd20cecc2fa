import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { useEnums } from '~/components/options'
import { agreementSchema } from '~/domain/agreements/agreements.schema'
import { agreementStates } from '~/domain/agreements/life'
import { techFields } from '~/domain/needs/needs.schema'
import { cooperationModes } from '~/domain/terms'
import { PartyFields } from './PartyFields'
import { TermDates, TermMoney, TermTexts } from './TermFields'

interface Props {
  values: { parties: object[]; needId?: string | null; introductionId?: string | null }
  need: { id: string; title: string } | null
  /** Names of firms and institutions to choose parties from. */
  names: string[]
  /** Only a new agreement says where it stands. */
  isNew?: boolean
  cancelTo: string
}

const leastRows = 4

export function AgreementForm({ values, need, names, isNew, cancelTo }: Props) {
  const { t } = useTranslation('agreements')
  const { options } = useEnums()
  return (
    <RecordForm schema={agreementSchema} values={{ ...values, parties: withEmptyRows(values.parties) }} cancelTo={cancelTo}>
      {(fields, form) => (
        <>
          <button hidden tabIndex={-1} />
          <VersionField meta={fields.version} />
          <FieldSet title={t('sections.basics')}>
            {need && <p className="mb-4 text-muted">{`${t('fromNeed')} ${need.title}`}</p>}
            {need && isNew && <p className="mb-4 text-muted">{t('hints.fromNeed')}</p>}
            <input type="hidden" name={fields.needId.name} defaultValue={need?.id ?? ''} />
            <input type="hidden" name={fields.introductionId.name} defaultValue={values.introductionId ?? ''} />
            <TextField meta={fields.title} label={t('fields.title')} />
            <TextField meta={fields.centreName} label={t('fields.centreName')} />
            <SelectField meta={fields.mode} label={t('fields.mode')} options={options('cooperationMode', cooperationModes)} />
            <SelectField meta={fields.field} label={t('fields.field')} options={options('techField', techFields)} />
            {isNew && <SelectField meta={fields.state} label={t('fields.state')} hint={t('hints.state')} options={options('agreementState', agreementStates)} />}
          </FieldSet>
          <FieldSet title={t('sections.parties')}>
            <PartyFields meta={fields.parties} form={form} names={names} />
          </FieldSet>
          <FieldSet title={t('sections.time')}>
            <TextField meta={fields.signed} label={t('fields.signed')} hint={t('hints.signed')} />
            <TermDates fields={fields} />
          </FieldSet>
          <FieldSet title={t('sections.money')}>
            <TermMoney fields={fields} />
          </FieldSet>
          <FieldSet title={t('sections.terms')} hint={t('hints.terms')}>
            <TermTexts fields={fields} />
          </FieldSet>
          <FieldSet title={t('sections.more')}>
            <TextField meta={fields.number} label={t('fields.number')} />
            <TextField meta={fields.registrationNumber} label={t('fields.registrationNumber')} hint={t('hints.registrationNumber')} />
            <TextField meta={fields.registeredOn} label={t('fields.registeredOn')} type="date" />
            <TextField meta={fields.source} label={t('fields.source')} />
            <TextArea meta={fields.note} label={t('fields.note')} rows={2} />
          </FieldSet>
        </>
      )}
    </RecordForm>
  )
}

/** Some empty rows stand ready, so that most agreements are written without asking for another. */
const withEmptyRows = (parties: object[]) => [...parties, ...Array.from({ length: Math.max(1, leastRows - parties.length) }, () => ({ role: 'partner' }))]
