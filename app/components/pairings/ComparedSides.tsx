import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'
import type { Side } from '~/domain/pairings/compare.server'
import { ScoreBar } from './ScoreBar'
import { ScoreParts } from './ScoreParts'
import { useKeptSwitches } from './switches'

/** Each expert's own place, score and where it came from. */
export function ComparedSides({ needId, sides }: { needId: string; sides: readonly [Side, Side] }) {
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  return (
    <Section title={t('compare.sides')} id="sides">
      <div className="grid gap-6 md:grid-cols-2">
        {sides.map(({ expert, place, pairing }) => (
          <article key={expert.id} className="min-w-0 rounded-md border border-line px-4 py-3">
            <h3 className="font-medium">
              {expert.name} {expert.isSample && <SampleMark beside={expert.name} />} {pairing?.conflicted && <Badge>{t('switches.conflicted')}</Badge>}
            </h3>
            <p className="text-sm text-muted">{[expert.institution, expert.title, place === null ? t('compare.unlisted') : t('compare.rank', { rank: place })].filter(Boolean).join(' · ')}</p>
            {pairing ? (
              <>
                <div className="my-2 flex">
                  <ScoreBar score={pairing.score} band={pairing.band} />
                </div>
                <ScoreParts pairing={pairing} />
                <Link to={kept(`/needs/${needId}/pairings/${expert.id}`)} className="no-print mt-2 inline-block py-1 text-sm">
                  {t('full.open')}
                  <span className="sr-only"> {expert.name}</span>
                </Link>
              </>
            ) : (
              <p className="mt-2">{t('full.none')}</p>
            )}
          </article>
        ))}
      </div>
    </Section>
  )
}
