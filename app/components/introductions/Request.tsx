import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Reasons } from '~/components/pairings/Reasons'
import { ScoreBar } from '~/components/pairings/ScoreBar'
import { Section } from '~/components/ui/Section'
import { initiatorOf } from '~/domain/introductions/life'
import type { IntroductionPage } from '~/domain/introductions/page.server'
import type { ShownPairing } from '~/domain/pairings/shown'
import { useWho } from './useWho'

/** Who asked, in their own words, and what speaks for the pair. */
export function Request({ introduction, enterprise, expert, evidence }: Pick<IntroductionPage, 'introduction' | 'enterprise' | 'expert' | 'evidence'>) {
  const { t } = useTranslation('introductions')
  const { date } = useFormat()
  const who = useWho({ enterprise, expert })
  const { origin, message, proposedAt, state } = introduction
  return (
    <Section title={t('sections.request')} id="request">
      <p className="text-sm text-muted first-letter:uppercase">{`${t(`origins.${origin}`, { who: who(initiatorOf(origin)) })} · ${date(proposedAt)}`}</p>
      {message && <blockquote className="mt-2 whitespace-pre-line border-l-2 border-line-strong pl-4 [overflow-wrap:anywhere]">{message}</blockquote>}
      {evidence && <Evidence pairing={evidence} open={state === 'proposed'} />}
    </Section>
  )
}

/** Why the two fit, as on the pairing's own page. */
export function Evidence({ pairing, open }: { pairing: ShownPairing; open: boolean }) {
  const { t } = useTranslation('introductions')
  return (
    <details open={open} className="mt-3">
      <summary className="text-sm text-teal">{t('evidence')}</summary>
      <div className="mt-2 mb-2">
        <ScoreBar score={pairing.score} band={pairing.band} />
      </div>
      <Reasons pairing={pairing} />
    </details>
  )
}
