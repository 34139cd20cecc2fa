import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { acceptedFiles, largestFile, mostAtOnce } from '~/domain/files/fileKinds'
import { filesSchema } from '~/domain/files/files.schema'

/** Takes one file or several; `hint` says what kind of file is meant here. */
export function FileForm({ cancelTo, hint }: { cancelTo: string; hint?: string }) {
  const { t } = useTranslation('files')
  const kinds = t('hint', { size: largestFile / 1024 / 1024, count: mostAtOnce })
  return (
    <RecordForm schema={filesSchema} submitLabel={t('upload')} cancelTo={cancelTo} multipart>
      {(fields) => (
        <Field meta={fields.file} label={t('choose')} hint={[hint, kinds].filter(Boolean).join(' ')}>
          {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
        </Field>
      )}
    </RecordForm>
  )
}
