import { useTranslation } from 'react-i18next'
import { Badge, type BadgeTone } from '~/components/ui/Badge'
import type zh from '~/locales/zh/imports'

const stateTones: Record<keyof typeof zh.states, BadgeTone> = { uploaded: 'quiet', checking: 'quiet', checked: 'live', running: 'quiet', done: 'live', undoing: 'quiet', undone: 'quiet', failed: 'bad' }
const outcomeTones: Record<keyof typeof zh.outcomes, BadgeTone> = { create: 'live', update: 'live', unchanged: 'quiet', superseded: 'quiet', refuse: 'bad', ambiguous: 'bad' }

export function StateBadge({ state }: { state: keyof typeof zh.states }) {
  const { t } = useTranslation('imports')
  return <Badge tone={stateTones[state]}>{t(`states.${state}`)}</Badge>
}

export function OutcomeBadge({ outcome }: { outcome: keyof typeof zh.outcomes }) {
  const { t } = useTranslation('imports')
  return <Badge tone={outcomeTones[outcome]}>{t(`outcomes.${outcome}`)}</Badge>
}
