import { useTranslation } from 'react-i18next'
import { Badge } from '~/components/ui/Badge'
import type { ChallengePhase } from '~/domain/challenges/challenges.schema'

/** Where a challenge stands. */
export function PhaseBadge({ phase }: { phase: ChallengePhase }) {
  const { t } = useTranslation('challenges')
  return <Badge tone={phase === 'open' ? 'live' : 'quiet'}>{t(`phases.${phase}`)}</Badge>
}
