import { useTranslation } from 'react-i18next'
import { Badge } from '~/components/ui/Badge'
import type { HealthGrade } from '~/domain/centres/health'

const tones = { good: 'live', watch: 'quiet', bad: 'bad' } as const

export function HealthBadge({ grade }: { grade: HealthGrade }) {
  const { t } = useTranslation('centres')
  return <Badge tone={tones[grade]}>{t(`grades.${grade}`)}</Badge>
}
