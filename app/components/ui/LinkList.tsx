import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { SampleMark } from './Badge'

export interface LinkItem {
  to: string
  title: string
  isSample?: boolean
  /** What stands behind the title, such as a state. */
  aside?: ReactNode
}

/** Records that belong to a page's record, each a link; `empty` where there is none. */
export function LinkList({ items, empty }: { items: LinkItem[]; empty: string }) {
  if (items.length === 0) return <p className="text-muted">{empty}</p>
  return (
    <ul className="divide-y divide-line border-y border-line">
      {items.map(({ to, title, isSample, aside }) => (
        <li key={to} className="flex min-h-10 flex-wrap items-center gap-x-3 py-1">
          <Link to={to}>{title}</Link>
          {isSample && <SampleMark beside={title} />}
          {aside}
        </li>
      ))}
    </ul>
  )
}
