import { createContext, type ReactNode, useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { CoachRemark } from '~/domain/needs/coach'
import { fieldNamed } from '~/domain/needs/writing.schema'
import type { WritingPage } from '~/domain/needs/writingPage.server'
import { CoachAdvice, useCoachText } from './CoachAdvice'

interface Notes {
  remarks: CoachRemark[]
  review: WritingPage['review']
}

export const NotesContext = createContext<Notes>({ remarks: [], review: null })

/** A field with what the bureau asked for above it, and what the coach suggests to what stands in it below. */
export function Noted({ field, children }: { field: string; children: ReactNode }) {
  const { t } = useTranslation('writing')
  const { remarks, review } = useContext(NotesContext)
  const asked = review?.remarks.filter((one) => fieldNamed(one.field) === field) ?? []
  return (
    <div id={field} className="mb-5 scroll-mt-4">
      {asked.map(({ remark }, index) => (
        <p key={index} className="mb-2 max-w-3xl border-l-4 border-teal bg-teal-soft px-3 py-1 text-sm">
          <strong className="font-medium">{t('bureauAsks')}</strong> <span className="whitespace-pre-line [overflow-wrap:anywhere]">{remark}</span>
        </p>
      ))}
      <div className="[&>*]:mb-0">{children}</div>
      {remarks.filter((one) => one.field === field && !one.blank).map((remark) => (
        <Suggestion key={remark.code} remark={remark} />
      ))}
    </div>
  )
}

function Suggestion({ remark }: { remark: CoachRemark }) {
  const { what } = useCoachText(remark)
  return (
    <details className="mt-1.5 max-w-3xl text-sm" data-coach={remark.code}>
      <summary className="text-teal-deep">{what}</summary>
      <CoachAdvice remark={remark} />
    </details>
  )
}
