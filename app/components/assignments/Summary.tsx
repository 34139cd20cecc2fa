import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Notice } from '~/components/ui/Notice'
import { isSolved } from '~/domain/assignments/outcome'
import type { AssignmentPage } from '~/domain/assignments/view.server'
import { percent } from './percent'
import { useWords } from './useWords'

type Props = Pick<AssignmentPage, 'version' | 'needs' | 'experts' | 'pairs' | 'total' | 'alone' | 'violations'>

/** What was reached and how far from the best it can be, what each need taking its best would bring, and what is broken. */
export function Summary({ version: { outcome }, needs, experts, pairs, total, alone, violations }: Props) {
  const { t } = useTranslation('assignments')
  const { number } = useFormat()
  const words = useWords({ needs, experts })
  const solved = isSolved(outcome) ? outcome : null
  const proven = solved && (solved.gap === 0 ? t('summary.proven') : t('summary.bound', { bound: number(solved.bound), gap: percent(solved.gap) }))
  return (
    <div className="mb-6">
      <p className="text-lg">
        <strong>{t('summary.total', { total: number(total) })}</strong> · {[t('summary.pairs', { count: pairs.filter(({ chosen }) => chosen).length }), proven].filter(Boolean).join(' · ')}
      </p>
      {solved && solved.levels.length > 0 && <p>{t('summary.levels', { levels: solved.levels.join('、') })}</p>}
      <p className="text-muted">
        {alone.over.length > 0
          ? t('summary.alone', { total: number(alone.total), over: alone.over.length, names: alone.over.slice(0, 5).map(({ expertId }) => words.expert(expertId)).join('、') })
          : t('summary.aloneFits', { total: number(alone.total) })}
      </p>
      {violations.length > 0 && (
        <div className="mt-4">
          <Notice tone="bad">
            {t('violation.title')}
            <ul className="list-disc pl-6">
              {violations.map((violation) => (
                <li key={JSON.stringify(violation)}>{words.violation(violation)}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </div>
  )
}
