import { useTranslation } from 'react-i18next'
import type { TwinReason } from '~/domain/twins/pairs'

/** Why two records may be the same, in plain words. */
export function Reasons({ reasons }: { reasons: TwinReason[] }) {
  const { t } = useTranslation('twins')
  if (reasons.length === 0) return <span className="text-muted">{t('reasons.none')}</span>
  return (
    <ul>
      {reasons.map(({ code, ...values }) => (
        <li key={code}>{t(`reasons.${code}`, values)}</li>
      ))}
    </ul>
  )
}
