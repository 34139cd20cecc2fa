import { FormProvider, type FieldMetadata, type FormMetadata, type SubmissionResult, useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form, Link, useActionData, useNavigation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { useErrorText } from './errorText'

type Fields<S extends z.ZodType> = { [K in keyof z.input<S>]-?: FieldMetadata<unknown> }

interface Props<S extends z.ZodType> {
  schema: S
  /** The record's present values; what was typed wins over them after a refused submission. */
  values?: object
  submitLabel?: string
  /** The buttons in place of the one that submits, where a form can be sent in more ways than one. */
  buttons?: ReactNode
  cancelTo: string
  multipart?: boolean
  children: (fields: Fields<S>, form: FormMetadata<Record<string, unknown>>) => ReactNode
}

/** A form of one schema: checked in the browser where there is JavaScript, on the server always; errors lose nothing typed. */
export function RecordForm<S extends z.ZodType>({ schema, values, submitLabel, buttons, cancelTo, multipart, children }: Props<S>) {
  const { t } = useTranslation()
  const lastResult = useActionData() as SubmissionResult<string[]> | undefined
  const busy = useNavigation().state !== 'idle'
  const [form, fields] = useForm<Record<string, unknown>>({
    lastResult,
    defaultValue: values as never,
    constraint: getZodConstraint(schema as unknown as z.ZodType<Record<string, unknown>>),
    onValidate: ({ formData }) => parseWithZod(formData, { schema }) as never,
    shouldValidate: 'onBlur',
    shouldRevalidate: 'onInput',
  })
  const errorText = useErrorText()
  const faults = Object.keys(form.allErrors).filter((name) => name !== '').length
  return (
    <FormProvider context={form.context}>
      <Form method="post" id={form.id} onSubmit={form.onSubmit} noValidate encType={multipart ? 'multipart/form-data' : undefined}>
        {form.errors && <Notice tone="bad">{form.errors.map(errorText).join('；')}</Notice>}
        {faults > 0 && <Notice tone="bad">{t('form.errorSummary', { count: faults })}</Notice>}
        {children(fields as unknown as Fields<S>, form)}
        <div className="no-print sticky bottom-0 -mx-4 mt-6 flex flex-wrap gap-3 border-t border-line bg-ground px-4 py-3">
          {buttons ?? (
            <Button look="primary" disabled={busy}>
              {submitLabel ?? t('actions.save')}
            </Button>
          )}
          <Link to={cancelTo} className="inline-flex min-h-9 items-center px-2">
            {t('actions.cancel')}
          </Link>
        </div>
      </Form>
    </FormProvider>
  )
}
