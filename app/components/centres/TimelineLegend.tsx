import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { markLooks, markPath, noticePath } from './TimelineBar'

/** What the marks of the timeline mean. */
export function TimelineLegend() {
  const { t } = useTranslation('centres')
  return (
    <figcaption className="mt-2">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
        <Entry label={t('legend.running')}>{bar('fill-teal-soft stroke-teal')}</Entry>
        <Entry label={t('legend.vague')}>{bar('stroke-teal', 'url(#vague)')}</Entry>
        <Entry label={t('legend.open')}>{bar('', 'url(#opening)')}</Entry>
        <Entry label={t('legend.ended')}>{bar('fill-sunken stroke-line-strong')}</Entry>
        <Entry label={t('legend.planned')}>{bar('fill-paper stroke-line-strong', undefined, '3 3')}</Entry>
        {(['done', 'open', 'late'] as const).map((look) => (
          <Entry key={look} label={t(`legend.marks.${look}`)}>
            <path d={markPath} transform="translate(12 -14)" strokeWidth={1.5} className={markLooks[look]} />
          </Entry>
        ))}
        <Entry label={t('legend.notice')}>
          <path d={noticePath} transform="translate(12 -2)" className="fill-ink" />
        </Entry>
      </ul>
    </figcaption>
  )
}

const bar = (className: string, fill?: string, dashes?: string) => <rect x={1} y={3} width={22} height={14} rx={3} fill={fill} strokeDasharray={dashes} className={className} />

function Entry({ label, children }: { label: string; children: ReactNode }) {
  return (
    <li className="flex items-center gap-1.5">
      <svg width={24} height={20} aria-hidden="true" focusable="false" className="shrink-0 overflow-visible">
        {children}
      </svg>
      {label}
    </li>
  )
}
