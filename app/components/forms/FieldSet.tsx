import type { ReactNode } from 'react'

/** Fields of a long form that belong together, under a heading. */
export function FieldSet({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  return (
    <fieldset className="mb-6 border-t border-line pt-4 first-of-type:border-t-0 first-of-type:pt-0">
      <legend className="float-left mb-3 w-full text-lg font-semibold">
        {title}
        {hint && <span className="block text-sm font-normal text-muted">{hint}</span>}
      </legend>
      <div className="clear-both">{children}</div>
    </fieldset>
  )
}
