import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import type { Dealing } from '~/domain/introductions/dealings.server'

interface Props {
  needId: string
  expertId: string
  dealing: Dealing | null
  /** What the reader could do; null where they could not start anything. */
  start: 'request' | 'offer' | 'propose' | null
}

/** What can be done about a pairing, and what became of it before. */
export function PairActions({ needId, expertId, dealing, start }: Props) {
  const { t } = useTranslation('introductions')
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 empty:hidden">
      {dealing?.current && <Link to={`/introductions/${dealing.current.id}`} className="py-1">{t(dealing.current.state === 'agreement' ? 'pair.agreement' : 'pair.open')}</Link>}
      {start && (!dealing?.current || dealing.current.state === 'agreement') && <ButtonLink to={`/introductions/new?need=${needId}&expert=${expertId}`}>{t(`pair.${start}`)}</ButtonLink>}
      {dealing?.last && <Past last={dealing.last} />}
    </div>
  )
}

function Past({ last: { kind, reason } }: { last: NonNullable<Dealing['last']> }) {
  const { t } = useTranslation('introductions')
  const { label } = useEnums()
  const said = reason ? label(kind === 'declined' ? 'declineReason' : 'endReason', reason) : '—'
  return <span className="text-sm text-muted">{t(`pair.${kind}` as 'pair.declined', { reason: said })}</span>
}

/** An expert's way from a need to offering help, or to the introduction they have already. */
export function OfferLink({ offer }: { offer: { introductionId: string | null; to: string | null } | null }) {
  const { t } = useTranslation('introductions')
  if (offer?.introductionId) return <ButtonLink to={`/introductions/${offer.introductionId}`}>{t('pair.open')}</ButtonLink>
  return offer?.to ? <ButtonLink look="primary" to={offer.to}>{t('pair.offer')}</ButtonLink> : null
}
