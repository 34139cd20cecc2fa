import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import type { scoreHelp } from '~/domain/pairings/help.server'
import { BandRates } from './BandRates'
import { usePercent } from './usePercent'

export type Help = ReturnType<typeof scoreHelp>

/** What a reader may ask about the score, from the very numbers that made it. */
export function ScoreHelp({ help }: { help: Help }) {
  const { t } = useTranslation('pairings')
  const percent = usePercent()
  return (
    <details className="mb-4 text-sm">
      <summary className="min-h-6 text-teal">{t('help.title')}</summary>
      <div className="mt-1 grid gap-x-8 gap-y-4 rounded-md bg-sunken px-4 py-3 lg:grid-cols-2">
        <div>
          <p className="mb-2">{t('scoreHint')}</p>
          <BandRates bands={help.bands} />
          <p className="mt-2 text-muted">{t('help.source')}</p>
          <p className="mt-2 text-muted">{t('help.words')}</p>
        </div>
        <div>
          <FactorTable help={help} />
          <p className="mt-2 text-muted">{t('help.bounds', { least: percent(help.bounds.least, true), most: percent(help.bounds.most, true), works: help.fewWorks, years: help.staleYears })}</p>
        </div>
      </div>
    </details>
  )
}

function FactorTable({ help }: { help: Help }) {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const percent = usePercent()
  return (
    <table className="w-full border-collapse">
      <caption className="pb-1 text-left font-medium">{t('help.factors')}</caption>
      <thead>
        <tr className="border-b border-line-strong text-left text-muted">
          <th scope="col" className="py-1 pr-2 font-normal">{t('help.group')}</th>
          <th scope="col" className="py-1 pr-2 font-normal">{t('help.when')}</th>
          <th scope="col" className="py-1 text-right font-normal">{t('help.weight')}</th>
        </tr>
      </thead>
      <tbody>
        {help.factors.flatMap(({ group, weights }) =>
          weights.map(({ name, weight }, i) => (
            <tr key={name} className={i === 0 ? 'border-t border-line align-top' : 'align-top'}>
              {i === 0 && (
                <th scope="rowgroup" rowSpan={weights.length} className="py-0.5 pr-2 text-left font-normal">
                  {label('factorGroup', group)}
                </th>
              )}
              <td className="py-0.5 pr-2">{t(`help.weights.${name}`)}</td>
              <td className="whitespace-nowrap py-0.5 text-right">{weight !== null ? percent(weight, true) : name === 'feedback' ? t('help.atMost', { points: help.feedbackPoints }) : t('help.all')}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  )
}
