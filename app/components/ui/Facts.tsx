import type { ReactNode } from 'react'

export type Fact = [label: string, value: ReactNode]

/** Labels and values of a record; facts without a value are left out. */
export function Facts({ facts }: { facts: Fact[] }) {
  const known = facts.filter(([, value]) => value != null && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0))
  if (known.length === 0) return null
  return (
    <dl className="mb-6 grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
      {known.map(([label, value]) => (
        <div key={label} className="sm:contents">
          <dt className="text-muted max-sm:text-sm">{label}</dt>
          <dd className="whitespace-pre-line [overflow-wrap:anywhere]">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
