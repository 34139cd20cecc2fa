import type { FieldMetadata } from '@conform-to/react'
import { useErrorText } from './errorText'
import type { FieldProps } from './Field'
import type { Option } from './fields'

/** Any number of choices under one name. */
export function CheckboxGroup({ meta, label, hint, options }: FieldProps & { options: Option[] }) {
  const errorText = useErrorText()
  const chosen = new Set(Array.isArray(meta.initialValue) ? meta.initialValue : [meta.initialValue])
  return (
    <fieldset className="mb-4" aria-describedby={meta.errors ? meta.errorId : undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5 gap-y-1">
        {options.map(([value, name]) => (
          <label key={value} className="inline-flex min-h-8 items-center gap-2">
            <input type="checkbox" name={meta.name} value={value} defaultChecked={chosen.has(value)} className="size-4 shrink-0 accent-teal" />
            {name}
          </label>
        ))}
      </div>
      {hint && <p className="mt-1 text-sm text-muted">{hint}</p>}
      {meta.errors && (
        <p id={meta.errorId} className="mt-1 text-sm text-seal">
          {meta.errors.map(errorText).join('；')}
        </p>
      )}
    </fieldset>
  )
}

/** One box to tick. */
export function Checkbox({ meta, label, hint }: FieldProps & { meta: FieldMetadata<unknown> }) {
  const errorText = useErrorText()
  return (
    <div className="mb-4">
      <label className="inline-flex min-h-8 items-start gap-2 py-0.5">
        <input
          type="checkbox"
          id={meta.id}
          name={meta.name}
          defaultChecked={meta.initialValue === 'on' || meta.initialValue === true}
          aria-describedby={meta.errors ? meta.errorId : undefined}
          aria-invalid={meta.errors ? true : undefined}
          className="mt-1.5 size-4 shrink-0 accent-teal"
        />
        <span>{label}</span>
      </label>
      {hint && <p className="text-sm text-muted">{hint}</p>}
      {meta.errors && (
        <p id={meta.errorId} className="text-sm text-seal">
          {meta.errors.map(errorText).join('；')}
        </p>
      )}
    </div>
  )
}
