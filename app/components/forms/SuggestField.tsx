import { Field, type FieldProps } from './Field'
import { textBox } from './fields'

/** A text whose known values are suggested while typing; anything may be typed, the server knows what holds. */
export function SuggestField({ meta, label, hint, required, suggestions }: FieldProps & { suggestions: readonly string[] }) {
  const list = `${meta.id}-suggestions`
  return (
    <Field {...{ meta, label, hint, required }}>
      {(control) => (
        <>
          <input type="text" {...control} list={list} autoComplete="off" defaultValue={typeof meta.initialValue === 'string' ? meta.initialValue : ''} className={`${textBox} max-w-2xl`} />
          <datalist id={list}>
            {suggestions.map((value) => (
              <option key={value} value={value} />
            ))}
          </datalist>
        </>
      )}
    </Field>
  )
}
