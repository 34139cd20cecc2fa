import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Section } from '~/components/ui/Section'
import type { AssignmentPage } from '~/domain/assignments/view.server'

/** All versions, newest first: what was aimed at and what came of it. */
export function Versions({ versions, current }: { versions: AssignmentPage['versions']; current: number }) {
  const { t } = useTranslation('assignments')
  const { label } = useEnums()
  const { dateTime, number } = useFormat()
  if (versions.length < 2) return null
  return (
    <Section id="versions" title={t('versions')}>
      <ol className="grid gap-1">
        {versions.map((one) => (
          <li key={one.number}>
            <Link to={`?version=${one.number}`} aria-current={one.number === current ? 'page' : undefined} className="aria-[current]:font-semibold">
              {t('version', { number: one.number })}
            </Link>{' '}
            <span className="text-muted">{[dateTime(one.createdAt), one.byHand ? t('byHand') : label('assignmentMode', one.mode), label('assignmentState', one.state), one.total !== null && t('summary.total', { total: number(one.total) })].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
