import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { ShownPairing } from '~/domain/pairings/shown'
import { useFactorText } from './useFactorText'
import { usePoints } from './usePoints'

/** How many words and factors a line names. */
const named = 3

/** The weightiest reasons of a pairing in two lines, to hold one card against the next without opening either. */
export function Gist({ pairing: { phrases, byModel, factors } }: { pairing: Pick<ShownPairing, 'phrases' | 'byModel' | 'factors'> }) {
  const { t } = useTranslation('pairings')
  const { list } = useFormat()
  const points = usePoints()
  const factorText = useFactorText()
  const words = [...phrases].sort((a, b) => b.points - a.points).slice(0, named)
  const met = [...words.map(({ need, points: given }) => t('gist.one', { what: t('quoted', { words: need }), points: points(given) })), ...(byModel > 0 ? [t('gist.one', { what: t('compare.model'), points: points(byModel) })] : [])]
  const others = factors.filter((factor) => factor.name !== 'feedback' && factor.points !== 0).sort((a, b) => Math.abs(b.points) - Math.abs(a.points)).slice(0, named)
  return (
    <div className="mt-1 text-sm [overflow-wrap:anywhere]">
      <p>{met.length > 0 ? t('gist.words', { list: list(met) }) : t('gist.none')}</p>
      {others.length > 0 && <p className="text-muted">{t('gist.factors', { list: others.map((factor) => t('gist.one', { what: factorText(factor), points: points(factor.points, true) })).join(t('gist.semicolon')) })}</p>}
    </div>
  )
}
