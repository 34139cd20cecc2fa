import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Badge, SampleMark } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'
import type { Side } from '~/domain/pairings/compare.server'
import { ScoreBar } from './ScoreBar'
import { ScoreParts } from './ScoreParts'
import { useKeptSwitches } from './switches'

/** Each side's own place, score and where it came from. */
export function ComparedSides({ sides }: { sides: readonly [Side, Side] }) {
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  return (
    <Section title={t('compare.sides')} id="sides">
      <div className="grid gap-6 md:grid-cols-2">
        {sides.map(({ id, name, isSample, detail, full, place, pairing }) => (
          <article key={id} className="min-w-0 rounded-md border border-line px-4 py-3">
            <h3 className="font-medium">
              {name} {isSample && <SampleMark beside={name} />} {pairing?.conflicted && <Badge>{t('switches.conflicted')}</Badge>}
            </h3>
            <p className="text-sm text-muted">{[...detail, place === null ? t('compare.unlisted') : t('compare.rank', { rank: place })].join(' · ')}</p>
            {pairing ? (
              <>
                <div className="my-2 flex">
                  <ScoreBar score={pairing.score} band={pairing.band} />
                </div>
                <ScoreParts pairing={pairing} />
                <Link to={kept(full)} className="no-print mt-2 inline-block py-1 text-sm">
                  {t('full.open')}
                  <span className="sr-only"> {name}</span>
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
