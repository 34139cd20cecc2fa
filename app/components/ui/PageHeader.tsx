import type { ReactNode } from 'react'
import { SampleMark } from './Badge'

/** A page's title; what can be done here stands at its right, the primary action last. */
export function PageHeader({ title, lead, sample, lang, children }: { title: string; /** Where the title is in a language of its own. */ lang?: string; lead?: ReactNode; sample?: boolean; children?: ReactNode }) {
  return (
    <div className="mb-5 flex flex-wrap items-start justify-between gap-3 border-b border-line pb-4">
      <div className="min-w-0 flex-1 basis-48">
        <h1 lang={lang} className="text-2xl font-semibold leading-snug [overflow-wrap:anywhere]">
          {title} {sample && <SampleMark beside={title} />}
        </h1>
        {lead && <div className="mt-1 text-muted [&_a]:underline">{lead}</div>}
      </div>
      <div className="no-print flex flex-wrap gap-2">{children}</div>
    </div>
  )
}
