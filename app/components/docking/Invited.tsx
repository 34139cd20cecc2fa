import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Section } from '~/components/ui/Section'

interface Props {
  participants: { id: string; name: string; of: string | null; side: 'firm' | 'expert'; answer: string; needs: { id: string; title: string }[] }[]
}

/** Who has been asked so far. */
export function Invited({ participants }: Props) {
  const { t } = useTranslation('docking')
  const { label } = useEnums()
  if (participants.length === 0) return null
  return (
    <Section title={t('invite.present')} id="invited">
      <ul className="max-w-4xl divide-y divide-line">
        {participants.map(({ id, name, of, side, answer, needs }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-1.5">
            <span className="min-w-0 [overflow-wrap:anywhere]">
              <Link to={`/docking-participants/${id}`}>{name}</Link> <span className="text-muted">{[t(`side.${side}`), of, needs.length > 0 && t('invite.needs', { count: needs.length })].filter(Boolean).join(' · ')}</span>
            </span>
            <span className="flex items-baseline gap-3">
              <Badge tone={answer === 'accepted' ? 'live' : 'quiet'}>{label('dockingAnswer', answer)}</Badge>
              <Link to={`/docking-participants/${id}/edit`} aria-label={`${t('editPresence')} ${name}`} className="inline-flex min-h-6 items-center">
                {t('editPresence')}
              </Link>
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
