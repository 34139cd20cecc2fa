import { useTranslation } from 'react-i18next'
import type { FaultCode, FaultValues } from '~/domain/embeddings/fault'

/** What was wrong with the service, in words; with its own where it gave any. */
export function useFaultText() {
  const { t } = useTranslation('embeddings')
  return ({ code, values }: { code: FaultCode; values: FaultValues }): string => {
    if (code !== 'http') return t(`faults.${code}`, values)
    const known = { 401: 'refused', 403: 'refused', 404: 'missing', 405: 'missing' } as const
    const cause = known[values.status as keyof typeof known]
    return [t('faults.http', values), cause && t(`faults.${cause}`), values.reason && t('faults.words', values)].filter(Boolean).join(' ')
  }
}
