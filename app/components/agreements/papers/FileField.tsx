import type { FieldMetadata } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox } from '~/components/forms/fields'
import { acceptedFiles } from '~/domain/files/fileKinds'

/** The files that come with a record of an agreement's papers. */
export function FileField({ meta, label, hint }: { meta: FieldMetadata<unknown>; label: string; hint?: string }) {
  const { t } = useTranslation('agreementPapers')
  return (
    <Field meta={meta} label={label} hint={hint ?? t('fileHint')}>
      {(control) => <input type="file" multiple {...control} accept={acceptedFiles} className={fileBox} />}
    </Field>
  )
}
