import { Field, type FieldProps } from './Field'

/** A text that is mostly one of many known names: typed or taken from the browser's own list, which needs no JavaScript. */
export function SuggestField({ meta, label, hint, suggestions }: FieldProps & { suggestions: string[] }) {
  const initial = meta.initialValue
  return (
    <Field {...{ meta, label, hint }}>
      {(control) => (
        <>
          <input
            type="text"
            {...control}
            list={`${control.id}-list`}
            autoComplete="off"
            defaultValue={typeof initial === 'string' ? initial : ''}
            className="w-full max-w-2xl rounded-md border border-line-strong bg-paper px-3 py-1.5 aria-invalid:border-seal"
          />
          <datalist id={`${control.id}-list`}>
            {suggestions.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
