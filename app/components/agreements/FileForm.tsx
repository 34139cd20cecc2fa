import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { RecordForm } from '~/components/forms/RecordForm'
import { acceptedFiles } from '~/domain/files/fileKinds'
import { fileSchema } from '~/domain/files/files.schema'

export function FileForm({ cancelTo }: { cancelTo: string }) {
  const { t } = useTranslation('files')
  return (
    <RecordForm schema={fileSchema} submitLabel={t('upload')} cancelTo={cancelTo} multipart>
      {(fields) => (
        <Field meta={fields.file} label={t('choose')} hint={t('hint')}>
          {(control) => <input type="file" {...control} accept={acceptedFiles} className="max-w-full" />}
        </Field>
      )}
    </RecordForm>
  )
}
