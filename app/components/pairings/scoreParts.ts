import { useTranslation } from 'react-i18next'
import type { ShownPairing } from '~/domain/pairings/shown'
import { useFactorText } from './useFactorText'

/** One part of a score: `entry` parts and `rest` are the text score, the others move it. */
export interface ScorePart {
  kind: 'entry' | 'rest' | 'factor'
  label: string
  points: number
}

/** The parts of a score in the order in which they add up, each with its name. */
export function useScoreParts(pairing: ShownPairing): ScorePart[] {
  const { t } = useTranslation('pairings')
  const factorText = useFactorText()
  const parts: ScorePart[] = [
    ...pairing.evidence.map(({ type, title, points }) => ({ kind: 'entry' as const, label: type === 'work' ? title : t(`sources.${type}`), points })),
    { kind: 'rest', label: t('parts.rest'), points: pairing.rest },
    ...pairing.factors.map((factor) => ({ kind: 'factor' as const, label: factorText(factor), points: factor.points })),
    { kind: 'factor', label: t('parts.beyond'), points: pairing.beyond },
  ]
  return parts.filter(({ kind, points }) => kind === 'entry' || points !== 0)
}
