import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import type { ToldCause } from '~/domain/feedback/causes.server'

type Told = 'agreement' | 'accepted' | 'fits' | 'declined' | 'does_not_fit' | 'ended'

/** Names the reason of an answer, of whichever list its kind takes it from. */
export function useReasonLabel() {
  const { label } = useEnums()
  const lists: Record<string, string> = { declined: 'declineReason', does_not_fit: 'misfitReason' }
  return (kind: string, reason: string | null) => (reason ? label((lists[kind] ?? 'endReason') as 'endReason', reason) : '—')
}

/** Why feedback moved a pair, in words. */
export function useCause() {
  const { t } = useTranslation('feedback')
  const { list } = useFormat()
  const reasonLabel = useReasonLabel()
  return ({ alike, own, kind, reason, experts, names }: ToldCause): string => {
    if (!kind) return t(alike ? 'gistAlike' : 'gist')
    const because = reasonLabel(kind, reason)
    const said = own ? t(`own.${kind as Told}`, { reason: because }) : t(`others.${kind as Told}`, { count: experts, reason: because })
    const cause = alike ? `${said}${t('onAlike')}` : said
    return names.length > 0 && !own ? t('named', { cause, names: list(names) }) : cause
  }
}
