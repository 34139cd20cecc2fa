import { useTranslation } from 'react-i18next'
import { SelectField, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { VersionField } from '~/components/forms/VersionField'
import { useEnums } from '~/components/options'
import { agreementSchema } from '~/domain/agreements/agreements.schema'
import { agreementStates } from '~/domain/agreements/life'
import { amountQualifiers, cooperationModes } from '~/domain/terms'
import { PartyFields } from './PartyFields'

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
          <Heading text={t('sections.basics')} />
          {need && <p className="mb-4 text-muted">{`${t('fromNeed')} ${need.title}`}</p>}
          <input type="hidden" name={fields.needId.name} defaultValue={need?.id ?? ''} />
          <input type="hidden" name={fields.introductionId.name} defaultValue={values.introductionId ?? ''} />
          <TextField meta={fields.title} label={t('fields.title')} />
          <TextField meta={fields.centreName} label={t('fields.centreName')} />
          <SelectField meta={fields.mode} label={t('fields.mode')} options={options('cooperationMode', cooperationModes)} />
          {isNew && <SelectField meta={fields.state} label={t('fields.state')} hint={t('hints.state')} options={options('agreementState', agreementStates)} />}
          <Heading text={t('sections.parties')} />
          <PartyFields meta={fields.parties} form={form} names={names} />
          <Heading text={t('sections.time')} />
          <TextField meta={fields.signed} label={t('fields.signed')} hint={t('hints.signed')} />
          <TextField meta={fields.startsOn} label={t('fields.startsOn')} type="date" />
          <TextField meta={fields.endsOn} label={t('fields.endsOn')} type="date" />
          <TextField meta={fields.place} label={t('fields.place')} />
          <Heading text={t('sections.money')} />
          <TextField meta={fields.committedAmount} label={t('fields.committedAmount')} inputMode="decimal" />
          <SelectField meta={fields.committedQualifier} label={t('fields.committedQualifier')} options={options('amountQualifier', amountQualifiers)} />
          <TextField meta={fields.committedText} label={t('fields.committedText')} hint={t('hints.committedText')} />
          <Heading text={t('sections.terms')} />
          <TextArea meta={fields.summary} label={t('fields.summary')} />
          <TextArea meta={fields.ipTerms} label={t('fields.ipTerms')} />
          <TextArea meta={fields.benefitSplit} label={t('fields.benefitSplit')} />
          <Heading text={t('sections.more')} />
          <TextField meta={fields.number} label={t('fields.number')} />
          <TextField meta={fields.registrationNumber} label={t('fields.registrationNumber')} hint={t('hints.registrationNumber')} />
          <TextField meta={fields.source} label={t('fields.source')} />
          <TextArea meta={fields.note} label={t('fields.note')} rows={2} />
        </>
      )}
    </RecordForm>
  )
}

const Heading = ({ text }: { text: string }) => <h2 className="mb-3 mt-8 text-lg font-semibold first-of-type:mt-0">{text}</h2>

/** Some empty rows stand ready, so that most agreements are written without asking for another. */
const withEmptyRows = (parties: object[]) => [...parties, ...Array.from({ length: Math.max(1, leastRows - parties.length) }, () => ({ role: 'partner' }))]
