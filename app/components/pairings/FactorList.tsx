import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ShownPairing } from '~/domain/pairings/pairings.server'

/** What beyond the texts speaks for the pair and against it, each with its points. */
export function FactorList({ pairing: { factors, textScore } }: { pairing: ShownPairing }) {
  const { t } = useTranslation('pairings')
  const { label } = useEnums()
  const { list } = useFormat()
  const named = (name: string, values: string[]) =>
    name === 'at_capacity' || name === 'busy' ? values.join(' / ') : list(name.endsWith('mode') ? values.map((mode) => label('cooperationMode', mode)) : values)
  const lines = (wanted: typeof factors) =>
    wanted.map(({ name, points, values }) => (
      <li key={name} className="flex justify-between gap-3">
        <span>{t(`factors.${name}`, { values: named(name, values) })}</span>
        <span className="whitespace-nowrap text-muted">{`${points >= 0 ? '+' : '−'}${Math.abs(points).toFixed(1)}`}</span>
      </li>
    ))
  const good = factors.filter(({ name, points }) => points >= 0 && name !== 'conflict')
  const bad = factors.filter((factor) => !good.includes(factor))
  return (
    <div className="text-sm">
      <p className="mb-2 text-muted">{t('textScore', { points: Math.round(textScore) })}</p>
      {good.length > 0 && <h4 className="font-medium">{t('speaksFor')}</h4>}
      <ul className="mb-2">{lines(good)}</ul>
      {bad.length > 0 && <h4 className="font-medium">{t('speaksAgainst')}</h4>}
      <ul>{lines(bad)}</ul>
    </div>
  )
}
