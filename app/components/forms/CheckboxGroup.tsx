import type { FieldMetadata } from '@conform-to/react'
import { useErrorText } from './errorText'
import type { FieldProps } from './Field'
import type { Option } from './fields'

/** Choices that vary in length stand in columns, so that the eye can run down them. */
const layouts = {
  flowing: 'flex flex-wrap gap-x-5 gap-y-1',
  short: 'grid grid-cols-[repeat(auto-fill,minmax(min(17rem,100%),1fr))] gap-x-5 gap-y-1',
  long: 'grid grid-cols-[repeat(auto-fill,minmax(min(26rem,100%),1fr))] gap-x-5 gap-y-1',
} as const

/** Any number of choices under one name. */
export function CheckboxGroup({ meta, label, hint, options, layout = 'flowing' }: FieldProps & { options: Option[]; layout?: keyof typeof layouts }) {
  const errorText = useErrorText()
  const chosen = new Set(Array.isArray(meta.initialValue) ? meta.initialValue : [meta.initialValue])
  return (
    <fieldset className="mb-4" aria-describedby={meta.errors ? meta.errorId : undefined}>
      <legend className="mb-1 font-medium">{label}</legend>
      <div className={layouts[layout]}>
        {options.map(([value, name]) => (
          <label key={value} className="inline-flex min-h-8 items-start gap-2 py-0.5">
            <input type="checkbox" name={meta.name} value={value} defaultChecked={chosen.has(value)} className="mt-1.5 size-4 shrink-0 accent-teal" />
            <span className="min-w-0 [overflow-wrap:anywhere]">{name}</span>
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
