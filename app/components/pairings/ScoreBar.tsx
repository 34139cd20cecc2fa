import { useTranslation } from 'react-i18next'

/** The score as a figure, a word and a bar, and what of it the texts alone gave. */
export function ScoreBar({ score, band, textScore }: { score: number; band: 'strong' | 'fair' | 'some' | 'weak'; textScore?: number }) {
  const { t } = useTranslation('pairings')
  const points = Math.round(score)
  return (
    <div className="text-sm">
      <div className="flex items-center gap-2" title={t('scoreHint')}>
        <span className="text-muted">{t(`bands.${band}`)}</span>
        <svg viewBox="0 0 100 8" className="h-2 w-24" aria-hidden="true" preserveAspectRatio="none">
          <rect width="100" height="8" rx="4" fill="var(--line)" />
          <rect width={points} height="8" rx="4" fill="var(--teal)" />
        </svg>
        <strong>{t('score', { score: points })}</strong>
      </div>
      {textScore !== undefined && Math.round(textScore) !== points && <div className="text-muted sm:text-right">{t('textOnly', { points: Math.round(textScore) })}</div>}
    </div>
  )
}
