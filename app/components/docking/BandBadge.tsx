import { useTranslation } from 'react-i18next'
import { Badge } from '~/components/ui/Badge'

/** How well a pair fits, in a word. */
export function BandBadge({ band }: { band: 'strong' | 'fair' | 'some' | 'weak' }) {
  const { t } = useTranslation('pairings')
  return <Badge tone={band === 'strong' || band === 'fair' ? 'live' : 'quiet'}>{t(`bands.${band}`)}</Badge>
}
