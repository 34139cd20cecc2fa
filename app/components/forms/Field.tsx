import type { FieldMetadata } from '@conform-to/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useErrorText } from './errorText'

export interface FieldProps {
  meta: FieldMetadata<unknown>
  label: string
  hint?: string
  /** Where the field is needed though its schema cannot say so by itself. */
  required?: boolean
}

/** The props of the control inside a Field. */
export interface ControlProps {
  id: string
  name: string
  'aria-describedby'?: string
  'aria-invalid'?: true
}

/** Label, hint and error of one control, wired for screen readers; every form control of the portal sits in one. */
export function Field({ meta, label, hint, required = meta.required, children }: FieldProps & { children: (control: ControlProps) => ReactNode }) {
  const { t } = useTranslation()
  const errorText = useErrorText()
  const errors = [...new Set(Object.entries(meta.allErrors).filter(([name]) => name === meta.name || name.startsWith(`${meta.name}[`)).flatMap(([, list]) => list))]
  const described = [hint && `${meta.id}-hint`, errors.length && meta.errorId].filter(Boolean).join(' ')
  return (
    <div className="mb-4 min-w-0">
      <label htmlFor={meta.id} className="mb-1 block font-medium">
        {label} {!required && <span className="text-sm font-normal text-muted">{t('form.optional')}</span>}
      </label>
      {children({ id: meta.id, name: meta.name, 'aria-describedby': described || undefined, 'aria-invalid': errors.length ? true : undefined })}
      {hint && (
        <p id={`${meta.id}-hint`} className="mt-1 text-sm text-muted">
          {hint}
        </p>
      )}
      {errors.length > 0 && (
        <p id={meta.errorId} className="mt-1 text-sm text-seal">
          {errors.map(errorText).join('；')}
        </p>
      )}
    </div>
  )
}
