import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Section } from '~/components/ui/Section'
import type { Health, HealthReason } from '~/domain/centres/health'
import { HealthBadge } from './HealthBadge'

/** How an agreement fares and why, each reason leading to where it is put right. */
export function HealthPanel({ health }: { health: Health | null }) {
  const { t } = useTranslation('centres')
  if (!health) return null
  return (
    <Section title={t('health')} id="health" actions={<HealthBadge grade={health.grade} />}>
      {health.reasons.length === 0 ? <p className="text-muted">{t('allWell')}</p> : <HealthReasons reasons={health.reasons} />}
    </Section>
  )
}

/** The reasons as a list of links. */
export function HealthReasons({ reasons }: { reasons: HealthReason[] }) {
  const say = useReasons()
  return (
    <ul className="list-inside list-disc space-y-0.5">
      {reasons.map((reason) => (
        <li key={reason.code}>
          <Link to={reason.path} className="inline-block min-h-6">{say(reason)}</Link>
        </li>
      ))}
    </ul>
  )
}

/** A reason in the reader's words. */
export function useReasons() {
  const { t } = useTranslation('centres')
  const { yuan } = useFormat()
  return ({ code, params: { count = 0, days = 0, amount } }: HealthReason) => t(`reasons.${code}`, { count, days, amount: amount ? yuan(amount) : '' })
}
