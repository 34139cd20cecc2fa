import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SampleMark } from '~/components/ui/Badge'
import type { Guidance } from '~/domain/needs/writingPage.server'
import { type Mark, marksOf } from './marks'

type Expert = Guidance['experts'][number]

const signs: Record<Mark, string> = { new: '＋', up: '↑', down: '↓', same: '' }

/** The first experts for the text as it stands, each with how it moved since the last change of the list. */
export function PairingPanel({ experts, isNew }: { experts: Expert[]; isNew: boolean }) {
  const { t } = useTranslation(['writing', 'pairings'])
  const marks = useMarks(experts)
  return (
    <section aria-labelledby="first-experts" className="rounded-md border border-line bg-paper px-4 py-3">
      <h2 id="first-experts" className="font-semibold">
        {t('experts.title')}
      </h2>
      <p className="text-sm text-muted">{experts.length > 0 ? t('experts.lead') : t(isNew ? 'experts.begin' : 'experts.none')}</p>
      <ol className="mt-2 divide-y divide-line text-sm">
        {experts.map((expert) => (
          <Row key={expert.id} expert={expert} mark={marks[expert.id] ?? 'same'} />
        ))}
      </ol>
    </section>
  )
}

function Row({ expert, mark }: { expert: Expert; mark: Mark }) {
  const { t } = useTranslation(['writing', 'pairings'])
  const points = Math.round(expert.score)
  return (
    <li className="py-1.5" data-expert={expert.id}>
      <div className="flex items-baseline justify-between gap-2">
        <span className="min-w-0 [overflow-wrap:anywhere]">
          <a href={`/experts/${expert.id}`} target="_blank" rel="noreferrer">{expert.name}</a> {expert.isSample && <SampleMark beside={expert.name} />}
        </span>
        <span className="whitespace-nowrap">
          {mark !== 'same' && (
            <span className="mr-1 text-teal-deep" title={t(`experts.marks.${mark}`)}>
              <span aria-hidden="true">{signs[mark]}</span>
              <span className="sr-only">{t(`experts.marks.${mark}`)}</span>
            </span>
          )}
          {t(`pairings:bands.${expert.band}`)} <strong className="tabular-nums">{points}</strong>
        </span>
      </div>
      <div className="text-muted [overflow-wrap:anywhere]">{expert.institution}</div>
      <svg viewBox="0 0 100 4" className="mt-1 h-1 w-full" aria-hidden="true" preserveAspectRatio="none">
        <rect width="100" height="4" fill="var(--line)" />
        <rect width={points} height="4" fill="var(--teal)" />
      </svg>
    </li>
  )
}

/** The marks of the last change: they stay until the list changes again. */
function useMarks(experts: Expert[]): Record<string, Mark> {
  const [state, setState] = useState<{ shown: Expert[]; marks: Record<string, Mark> }>({ shown: experts, marks: {} })
  if (state.shown === experts) return state.marks
  const marks = marksOf(state.shown, experts)
  const next = { shown: experts, marks: Object.values(marks).some((mark) => mark !== 'same') ? marks : state.marks }
  setState(next)
  return next.marks
}
