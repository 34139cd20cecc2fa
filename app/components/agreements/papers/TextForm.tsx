import { useTranslation } from 'react-i18next'
import { TextArea, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { textSchema } from '~/domain/agreements/texts/texts.schema'
import { FileField } from './FileField'

export function TextForm({ values, cancelTo }: { values: { body: string }; cancelTo: string }) {
  const { t } = useTranslation('agreementPapers')
  return (
    <RecordForm schema={textSchema} values={values} cancelTo={cancelTo} multipart>
      {(fields) => (
        <>
          <TextArea meta={fields.body} label={t('texts.fields.body')} rows={24} />
          <TextField meta={fields.note} label={t('texts.fields.note')} hint={t('texts.noteHint')} />
          <FileField meta={fields.file} label={t('file')} />
        </>
      )}
    </RecordForm>
  )
}
