import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { ScoreBar } from '~/components/pairings/ScoreBar'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { Section } from '~/components/ui/Section'
import type { getDesk } from '~/domain/desk/desk.server'

type Desk = Awaited<ReturnType<typeof getDesk>>

/** The needs that fit an expert best, and what their profile lacks to be found better. */
export function ExpertSide({ expertId, suggestions, lacks }: { expertId: string } & Pick<Desk, 'suggestions' | 'lacks'>) {
  const { t } = useTranslation('desk')
  const { list } = useFormat()
  if (!suggestions) return null
  return (
    <>
      {lacks.length > 0 && (
        <Notice>
          {t('lacking', { parts: list(lacks.map((part) => t(`lacks.${part}`))) })} <Link to={`/experts/${expertId}/edit`}>{t('complete')}</Link>
        </Notice>
      )}
      <Section title={t('suggestions')} actions={<Link to={`/experts/${expertId}/pairings`}>{t('allSuggestions')}</Link>}>
        {suggestions.length === 0 ? (
          <EmptyState>{t('noSuggestions')}</EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {suggestions.map(({ needId, need, score, band }) => (
              <li key={needId} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
                <Link to={`/needs/${needId}`} className="min-w-0 [overflow-wrap:anywhere]">
                  {need.title}
                </Link>
                <ScoreBar score={score} band={band} />
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
