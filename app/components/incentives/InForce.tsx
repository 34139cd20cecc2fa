import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'

interface Props {
  effectiveFrom: Date
  effectivePrecision: 'day' | 'month' | 'half_year' | 'year'
  effectiveTo: Date | null
}

/** From when, and until when, a version is in force. */
export function InForce({ effectiveFrom, effectivePrecision, effectiveTo }: Props) {
  const { t } = useTranslation('incentives')
  const { day } = useFormat()
  const from = day(effectiveFrom, effectivePrecision)
  return <span>{effectiveTo ? t('policies.effectiveBetween', { from, to: day(effectiveTo) }) : t('policies.effectiveFrom', { from })}</span>
}
