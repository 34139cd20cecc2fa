import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox, TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { evidenceSchema } from '~/domain/agreements/agreements.schema'
import { acceptedFiles } from '~/domain/files/fileKinds'

/** That a milestone was reached or an obligation met, with what shows it. */
export function EvidenceForm({ values, cancelTo }: { values: object; cancelTo: string }) {
  const { t } = useTranslation('duties')
  return (
    <RecordForm schema={evidenceSchema} values={values} submitLabel={t('duty.report')} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <TextField meta={fields.doneOn} label={t('duty.doneOn')} type="date" />
          <TextArea meta={fields.evidence} label={t('duty.evidence')} hint={t('duty.evidenceHint')} />
          <Field meta={fields.file} label={t('duty.files')} hint={t('duty.fileHint')}>
            {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
          </Field>
        </>
      )}
    </RecordForm>
  )
}
