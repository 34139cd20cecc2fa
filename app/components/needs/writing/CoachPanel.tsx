import { useTranslation } from 'react-i18next'
import { Link } from '@remix-run/react'
import type { CoachRemark } from '~/domain/needs/coach'
import { stepOf, type WritingStep } from '~/domain/needs/writing.schema'
import { useCoachText } from './CoachAdvice'

interface Props {
  remarks: CoachRemark[]
  current: WritingStep
  needId: string
  /** Nothing has been written yet. */
  isNew: boolean
}

/** What would make the need easier to answer, in one column: the step at hand first, the rest counted. */
export function CoachPanel({ remarks, current, needId, isNew }: Props) {
  const { t } = useTranslation('coach')
  const here = remarks.filter(({ field }) => stepOf(field) === current)
  const elsewhere = remarks.filter((remark) => !here.includes(remark))
  return (
    <section aria-labelledby="coach" className="rounded-md border border-line bg-paper px-4 py-3">
      <h2 id="coach" className="font-semibold">
        {t('title')}
      </h2>
      {isNew ? <p className="text-sm text-muted">{t('begin')}</p> : remarks.length === 0 ? <p className="text-sm">{t('allClear')}</p> : <p className="text-sm text-muted">{t('lead')}</p>}
      <RemarkList remarks={here} needId={needId} />
      {elsewhere.length > 0 && (
        <details className="mt-2 text-sm">
          <summary className="text-muted">{t('elsewhere', { count: elsewhere.length })}</summary>
          <RemarkList remarks={elsewhere} needId={needId} />
        </details>
      )}
    </section>
  )
}

const RemarkList = ({ remarks, needId }: { remarks: CoachRemark[]; needId: string }) => (
  <ul className="mt-2 space-y-1.5 text-sm">
    {remarks.map((remark) => (
      <RemarkLine key={remark.code} remark={remark} needId={needId} />
    ))}
  </ul>
)

function RemarkLine({ remark, needId }: { remark: CoachRemark; needId: string }) {
  const { t } = useTranslation('coach')
  const { what } = useCoachText(remark)
  return (
    <li className="flex gap-2" data-remark={remark.code}>
      <span className="mt-0.5 h-5 shrink-0 whitespace-nowrap rounded border border-line-strong px-1 text-xs leading-5 text-muted">{t(`grades.${remark.grade}`)}</span>
      <Link to={`/needs/${needId}/write/${stepOf(remark.field)}#${remark.field}`} className="text-ink [overflow-wrap:anywhere]">
        {what}
      </Link>
    </li>
  )
}
