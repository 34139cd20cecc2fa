import { useTranslation } from 'react-i18next'
import type { Help } from './ScoreHelp'
import { usePercent } from './usePercent'

/** The bands as an observed rate each, drawn and in words. */
export function BandRates({ bands }: { bands: Help['bands'] }) {
  const { t } = useTranslation('pairings')
  const percent = usePercent()
  return (
    <table className="w-full border-collapse">
      <caption className="pb-1 text-left font-medium">{t('help.bands')}</caption>
      <thead>
        <tr className="border-b border-line-strong text-left text-muted">
          <th scope="col" className="py-1 pr-3 font-normal">{t('help.band')}</th>
          <th scope="col" className="py-1 pr-3 font-normal">{t('help.range')}</th>
          <th scope="col" className="py-1 font-normal">{t('help.rate')}</th>
        </tr>
      </thead>
      <tbody>
        {bands.map(({ band, from, rate }, i) => (
          <tr key={band} className="border-b border-line align-top">
            <th scope="row" className="whitespace-nowrap py-1 pr-3 text-left font-medium">{t(`bands.${band}`)}</th>
            <td className="whitespace-nowrap py-1 pr-3">{from > 0 ? t('help.from', { from }) : t('help.below', { to: bands[i - 1]!.from })}</td>
            <td className="w-full py-1">
              {t('help.observed', { rate: percent(rate) })}
              <svg viewBox="0 0 100 4" className="mt-1 h-1.5 w-full" aria-hidden="true" preserveAspectRatio="none">
                <rect width="100" height="4" fill="var(--line)" />
                <rect width={rate * 100} height="4" fill="var(--teal)" />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
