import { useTranslation } from 'react-i18next'
import type { ShownPairing } from '~/domain/pairings/shown'
import { useFactorText } from './useFactorText'

/** One part of a score: `entry` parts and `rest` are the text score, the others move it. */
export interface ScorePart {
  kind: 'entry' | 'rest' | 'factor'
  /** The entry's letter, by which bar, table and texts name it; empty for the others. */
  letter: string
  label: string
  points: number
}

/** A to Z, then AA and so on: letters, since numbers name the phrases. */
export const letterOf = (entry: number): string => (entry < 26 ? '' : letterOf(Math.floor(entry / 26) - 1)) + String.fromCharCode(65 + (entry % 26))

/** The parts of a score in the order in which they add up, each with its name. */
export function useScoreParts(pairing: ShownPairing): ScorePart[] {
  const { t } = useTranslation('pairings')
  const factorText = useFactorText()
  const parts: ScorePart[] = [
    ...pairing.evidence.map(({ type, title, points }, i) => ({ kind: 'entry' as const, letter: letterOf(i), label: type === 'work' ? title : t(`sources.${type}`), points })),
    { kind: 'rest', letter: '', label: t('parts.rest'), points: pairing.rest },
    ...pairing.factors.map((factor) => ({ kind: 'factor' as const, letter: '', label: factorText(factor), points: factor.points })),
    { kind: 'factor', letter: '', label: t('parts.beyond'), points: pairing.beyond },
  ]
  return parts.filter(({ kind, points }) => kind === 'entry' || points !== 0)
}
