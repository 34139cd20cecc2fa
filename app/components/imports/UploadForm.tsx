import { Form, useActionData, useNavigation, useSearchParams } from '@remix-run/react'
import { type SubmissionResult, useForm } from '@conform-to/react'
import { useTranslation } from 'react-i18next'
import { Field } from '~/components/forms/Field'
import { fileBox, SelectField } from '~/components/forms/fields'
import { Button } from '~/components/ui/Button'
import { Section } from '~/components/ui/Section'
import { importKinds } from '~/domain/imports/kinds'

/** Kind and file of a new import; a refused file leaves the kind as it was chosen. */
export function UploadForm() {
  const { t } = useTranslation('imports')
  const lastResult = useActionData() as SubmissionResult<string[]> | undefined
  const [search] = useSearchParams()
  const busy = useNavigation().state !== 'idle'
  const [form, fields] = useForm<{ kind: string; file: File }>({
    lastResult,
    defaultValue: { kind: search.get('kind') ?? 'needs' },
    constraint: { kind: { required: true }, file: { required: true } },
  })
  return (
    <Section title={t('upload.title')} id="upload">
      <Form method="post" encType="multipart/form-data" id={form.id} noValidate>
        <div className="grid gap-x-6 md:grid-cols-[14rem_minmax(0,1fr)]">
          <SelectField meta={fields.kind} label={t('upload.kind')} options={importKinds.map((kind) => [kind, t(`kinds.${kind}`)])} />
          <Field meta={fields.file} label={t('upload.file')} hint={t('upload.fileHint')}>
            {(control) => <input type="file" {...control} accept=".xlsx,.csv,.xls,.et,.txt,.tsv" className={fileBox} />}
          </Field>
        </div>
        <p className="mb-3 max-w-3xl text-sm text-muted">{t('upload.promise')}</p>
        <Button look="primary" disabled={busy}>
          {t('upload.submit')}
        </Button>
      </Form>
    </Section>
  )
}
