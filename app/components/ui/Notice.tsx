import clsx from 'clsx'
import type { ReactNode } from 'react'

const tones = {
  good: 'border-teal bg-teal-soft',
  quiet: 'border-line-strong bg-sunken',
  bad: 'border-seal bg-seal-soft',
}

/** A line that tells what just happened or what to know; `bad` is announced at once. */
export function Notice({ tone = 'quiet', children }: { tone?: keyof typeof tones; children: ReactNode }) {
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={clsx('mb-4 rounded-md border-l-4 px-4 py-2', tones[tone])}>
      {children}
    </div>
  )
}
