import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import type { Totals as Sums } from '~/domain/registers/totals.server'
import type { RegisterKind } from '~/domain/records/paths'
import { useRegister } from './useRegister'

/** What all pages of a list sum up to: the number of things its rows stand for, and each amount. */
export function Totals({ kind, totals: { quantity, amounts } }: { kind: RegisterKind; totals: Sums }) {
  const { t } = useTranslation('registers')
  const { shortLabel } = useRegister(kind)
  const { money, number } = useFormat()
  const sums = [
    ...(quantity === null ? [] : [[t('totals.quantity'), number(quantity)]]),
    ...amounts.map(({ name, yuan, isApproximate }) => [shortLabel(name), money({ min: yuan, qualifier: isApproximate ? 'about' : null })]),
  ]
  if (sums.length === 0) return null
  return (
    <div className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
      <p className="font-medium">{t('totals.label')}</p>
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {sums.map(([label, sum]) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-muted">{label}</dt>
            <dd className="font-medium">{sum}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
