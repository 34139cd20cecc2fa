import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '~/components/ui/EmptyState'
import type { Role } from '~/domain/actor'

/** Nothing waits: what to do next. A firm without needs is told how to begin. */
export function FirstSteps({ role, hasNeeds }: { role: Role; hasNeeds: boolean }) {
  const { t } = useTranslation('desk')
  if (role === 'enterprise' && !hasNeeds) return <EmptyState action={<Link to="/needs/new">{t('newNeed')}</Link>}>{t('firstNeed')}</EmptyState>
  const [to, label] = next[role]
  return <EmptyState action={<Link to={to}>{t(`next.${label}`)}</Link>}>{t('nothing')}</EmptyState>
}

const next = {
  enterprise: ['/experts', 'experts'],
  expert: ['/needs', 'needs'],
  bureau: ['/overview', 'overview'],
  head: ['/overview', 'overview'],
  administrator: ['/overview', 'overview'],
} as const satisfies Record<Role, [string, string]>
