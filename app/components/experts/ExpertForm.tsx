import type { SubmissionResult } from '@conform-to/react'
import { useActionData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Checkbox, CheckboxGroup } from '~/components/forms/CheckboxGroup'
import { ListField, TextArea, TextField } from '~/components/forms/fields'
import { FieldSet } from '~/components/forms/FieldSet'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { VersionField } from '~/components/forms/VersionField'
import { useEnums } from '~/components/options'
import { expertSchema } from '~/domain/experts/experts.schema'
import { cooperationModes } from '~/domain/terms'

interface Props {
  values?: object
  cancelTo: string
  institutions: string[]
  /** Whether the bureau's own fields are shown. */
  office: boolean
}

export function ExpertForm({ values, cancelTo, institutions, office }: Props) {
  const { t } = useTranslation('experts')
  const { options } = useEnums()
  /** The server's answer stays until the next one; the browser's own check would take the error, and the box with it, away. */
  const refused = useActionData() as SubmissionResult<string[]> | undefined
  const offersToCreate = office && !!refused?.error?.institution
  return (
    <RecordForm schema={expertSchema} values={values} cancelTo={cancelTo}>
      {(fields) => (
        <>
          <VersionField meta={fields.version} />
          <FieldSet title={t('parts.person')}>
            <TextField meta={fields.name} label={t('fields.name')} />
            <TextField meta={fields.nameEn} label={t('fields.nameEn')} />
            <ListField meta={fields.aliases} label={t('fields.aliases')} hint={t('hints.aliases')} rows={2} />
            <SuggestField meta={fields.institution} label={t('fields.institution')} hint={t('hints.institution')} suggestions={institutions} />
            {offersToCreate && (
              <Checkbox meta={fields.createInstitution} label={t('createInstitution')} hint={t('hints.createInstitution')} />
            )}
            <TextField meta={fields.department} label={t('fields.department')} />
            <TextField meta={fields.title} label={t('fields.title')} />
          </FieldSet>
          <FieldSet title={t('parts.research')}>
            <ListField meta={fields.researchDirections} label={t('fields.researchDirections')} />
            <ListField meta={fields.disciplines} label={t('fields.disciplines')} />
            <ListField meta={fields.keywords} label={t('fields.keywords')} />
            <TextArea meta={fields.biography} label={t('fields.biography')} rows={6} />
            <TextField meta={fields.website} label={t('fields.website')} type="url" />
          </FieldSet>
          <FieldSet title={t('parts.cooperation')}>
            <CheckboxGroup meta={fields.cooperationModes} label={t('fields.cooperationModes')} options={options('cooperationMode', cooperationModes)} />
            <ListField meta={fields.regions} label={t('fields.regions')} hint={t('hints.regions')} />
            <TextField meta={fields.capacity} label={t('fields.capacity')} inputMode="numeric" />
          </FieldSet>
          <FieldSet title={t('parts.contact')} hint={t('hints.contact')}>
            <TextField meta={fields.contactPhone} label={t('fields.contactPhone')} type="tel" />
            <TextField meta={fields.contactEmail} label={t('fields.contactEmail')} type="email" />
            <ListField meta={fields.conflicts} label={t('fields.conflicts')} hint={t('hints.conflicts')} />
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
