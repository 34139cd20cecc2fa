import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { ShownPairing } from '~/domain/pairings/shown'
import type { ScorePart } from './scoreParts'
import { usePoints } from './usePoints'

const height = 14

/** The score as a bar from 0 to 100: entries in full teal, the rest paler, what factors add striped, what they take an empty frame. */
export function PartsBar({ pairing: { textScore, score }, parts }: { pairing: ShownPairing; parts: ScorePart[] }) {
  const { t } = useTranslation('pairings')
  const points = usePoints()
  const stripes = useId()
  const text = parts.filter(({ kind }) => kind !== 'factor')
  const starts = text.map((_, i) => text.slice(0, i).reduce((sum, part) => sum + part.points, 0))
  return (
    <svg viewBox={`0 0 200 ${height + 2}`} className="mb-2 h-auto w-full max-w-md" role="img" aria-label={t('parts.picture', { score: points(score), text: points(textScore), moved: points(score - textScore, true) })}>
      <defs>
        <pattern id={stripes} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="2" height="4" fill="var(--teal)" />
        </pattern>
      </defs>
      <rect x="0" y="1" width="200" height={height} rx="2" fill="var(--line)" />
      {text.map(({ kind, letter, label, points: given }, i) => (
        <g key={`${label}${i}`}>
          <rect x={starts[i]! * 2} y="1" width={Math.max(0, given * 2 - 0.6)} height={height} fill="var(--teal)" opacity={kind === 'entry' ? 1 : 0.45} />
          {kind === 'entry' && given > 4 && (
            <text x={(starts[i]! + given / 2) * 2} y={height / 2 + 4} textAnchor="middle" fontSize="9" fill="var(--on-teal)">
              {letter}
            </text>
          )}
        </g>
      ))}
      {score > textScore && <rect x={textScore * 2} y="1" width={(score - textScore) * 2} height={height} fill={`url(#${stripes})`} stroke="var(--teal)" strokeWidth="0.8" />}
      {score < textScore && <rect x={score * 2} y="1" width={(textScore - score) * 2} height={height} fill="var(--paper)" fillOpacity="0.75" stroke="var(--line-strong)" strokeDasharray="2 2" strokeWidth="0.8" />}
    </svg>
  )
}
