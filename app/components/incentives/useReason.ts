import { useTranslation } from 'react-i18next'
import { isOneOf } from '~/domain/facts'
import { systemReasons } from '~/domain/incentives/life'

/** Why an entitlement moved: in the words of whoever moved it, or in the portal's own. */
export function useReason() {
  const { t } = useTranslation('incentives')
  return (reason: string | null) => (reason && isOneOf(systemReasons, reason) ? t(`system.${reason}`) : reason)
}
