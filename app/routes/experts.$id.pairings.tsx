import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { PairingCard } from '~/components/pairings/PairingCard'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { needsForExpert } from '~/domain/pairings/pairings.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:forExpert')

export const loader = signedIn(({ actor, params }) => needsForExpert(actor, params.id!))

export default function ExpertPairingsPage() {
  const { expert, pairings } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  return (
    <>
      <PageHeader title={t('forExpert')} lead={<Link to={`/experts/${expert.id}`}>{expert.name}</Link>} />
      <p className="text-sm text-muted">{t('scoreHint')}</p>
      {pairings.length === 0 && <EmptyState>{t('noNeeds')}</EmptyState>}
      <ol>
        {pairings.map((pairing, index) => (
          <PairingCard key={pairing.needId} pairing={pairing} to={`/needs/${pairing.needId}`} title={pairing.need.title} dealing={pairing.dealing} start={pairing.start} feedback={pairing.feedback} from="expert" open={index === 0} />
        ))}
      </ol>
    </>
  )
}
