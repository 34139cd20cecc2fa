import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { HealthGrade } from '~/domain/centres/health'
import { HealthBadge } from './HealthBadge'

/** How many centres fare how; each number narrows the list. */
export function GradeCounts({ counts }: { counts: { grade: HealthGrade; count: number }[] }) {
  const { t } = useTranslation('centres')
  if (counts.every(({ count }) => count === 0)) return null
  return (
    <ul aria-label={t('health')} className="mb-3 flex flex-wrap gap-x-6 gap-y-1">
      {counts.map(({ grade, count }) => (
        <li key={grade} className="flex items-center gap-2">
          <HealthBadge grade={grade} />
          <Link to={`?health=${grade}`} aria-label={`${t(`grades.${grade}`)} ${count}`} className="inline-flex min-h-9 min-w-6 items-center text-xl font-semibold">
            {count}
          </Link>
        </li>
      ))}
    </ul>
  )
}
