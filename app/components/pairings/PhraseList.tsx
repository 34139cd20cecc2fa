import { useTranslation } from 'react-i18next'
import type { ShownPhrase } from '~/domain/pairings/shown'
import { tintOf } from './MarkedText'
import { usePoints } from './usePoints'

/** The phrases of one entry in words: what met, how, and what it gave. */
export function PhraseList({ entry: { phrases, byModel, scattered } }: { entry: { phrases: ShownPhrase[]; byModel: number; scattered: number } }) {
  const { t } = useTranslation('pairings')
  const points = usePoints()
  return (
    <ul className="mt-1 text-sm">
      {phrases.map(({ number, way, need, source, points: given }) => (
        <li key={number} className="flex gap-1.5">
          <span className="mt-1 h-5 min-w-5 shrink-0 rounded px-1 text-center text-xs font-semibold leading-5" style={tintOf(number)}>
            {number}
          </span>
          <span>
            {t('quoted', { words: need })} {t(`ways.${way}`, { source, points: points(given) })}
          </span>
        </li>
      ))}
      {byModel > 0 && <li>{t('byModel', { points: points(byModel) })}</li>}
      {scattered > 0 && <li className="text-muted">{t('scattered', { points: points(scattered) })}</li>}
    </ul>
  )
}
