import clsx from 'clsx'
import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import { Field, type FieldProps } from './Field'

export const textBox = 'w-full rounded-md border border-line-strong bg-paper px-3 py-1.5 aria-invalid:border-seal'

/** The look of a field that takes files: the browser's own words behind a button of ours. */
export const fileBox = 'block max-w-full py-1 file:mr-3 file:min-h-8 file:rounded-md file:border file:border-line-strong file:bg-paper file:px-3'

type Extra<T extends 'input' | 'textarea' | 'select'> = Omit<ComponentProps<T>, 'id' | 'name' | 'className' | 'defaultValue'>

export function TextField({ meta, label, hint, required, ...rest }: FieldProps & Extra<'input'>) {
  return (
    <Field {...{ meta, label, hint, required }}>
      {(control) => <input type="text" {...rest} {...control} defaultValue={text(meta.initialValue)} className={clsx(textBox, rest.type === 'date' || rest.type === 'time' ? 'max-w-48' : 'max-w-2xl')} />}
    </Field>
  )
}

export function TextArea({ meta, label, hint, required, rows = 4, ...rest }: FieldProps & Extra<'textarea'>) {
  return (
    <Field {...{ meta, label, hint, required }}>
      {(control) => <textarea rows={rows} {...rest} {...control} defaultValue={text(meta.initialValue)} className={clsx(textBox, 'max-w-3xl')} />}
    </Field>
  )
}

/** A list that is typed one entry a line. */
export function ListField({ meta, label, hint, rows = 3 }: FieldProps & { rows?: number }) {
  const { t } = useTranslation()
  const lines = Array.isArray(meta.initialValue) ? meta.initialValue.join('\n') : text(meta.initialValue)
  return (
    <Field {...{ meta, label }} hint={hint ?? t('form.onePerLine')}>
      {(control) => <textarea {...control} rows={rows} defaultValue={lines} className={clsx(textBox, 'max-w-2xl')} />}
    </Field>
  )
}

export type Option = [value: string, label: string]

/** `first` is what choosing nothing means. */
export function SelectField({ meta, label, hint, required, options, first, ...rest }: FieldProps & { options: Option[]; first?: string } & Extra<'select'>) {
  const { t } = useTranslation()
  return (
    <Field {...{ meta, label, hint, required }}>
      {(control) => (
        <select {...rest} {...control} defaultValue={text(meta.initialValue)} className={clsx(textBox, 'max-w-2xl')}>
          <option value="">{first ?? t('form.choose')}</option>
          {options.map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
