import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const tones = {
  quiet: 'border-line bg-sunken text-ink',
  live: 'border-teal bg-teal-soft text-teal-deep',
  bad: 'border-seal bg-seal-soft text-seal',
}

export type BadgeTone = keyof typeof tones

export function Badge({ tone = 'quiet', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={clsx('inline-block whitespace-nowrap rounded border px-1.5 text-sm leading-6', tones[tone])}>{children}</span>
}

/** Marks a person or firm that was invented for the samples, unless the name beside it says so in the reader's language. */
export function SampleMark({ beside }: { beside: string }) {
  const { t } = useTranslation()
  if (beside.includes(t('sample'))) return null
  return <span className="inline-block rounded border border-dashed border-line-strong px-1 align-middle text-xs font-normal text-muted">{t('sample')}</span>
}
