import { useTranslation } from 'react-i18next'
import { EmptyState } from '~/components/ui/EmptyState'
import type { expertsForNeed } from '~/domain/pairings/pairings.server'
import { PairingCard } from './PairingCard'

/** The experts who fit a need, best first; the first one's reasons stand open. */
export function ExpertPairings({ pairings }: { pairings: Awaited<ReturnType<typeof expertsForNeed>>['pairings'] }) {
  const { t } = useTranslation('pairings')
  if (pairings.length === 0) return <EmptyState>{t('none')}</EmptyState>
  return (
    <ol>
      {pairings.map((pairing, index) => (
        <PairingCard
          key={pairing.expertId}
          pairing={pairing}
          to={`/experts/${pairing.expertId}`}
          title={pairing.expert.name}
          detail={[pairing.expert.institution, pairing.expert.title].filter(Boolean).join(' · ')}
          sample={pairing.expert.isSample}
          dealing={pairing.dealing}
          start={pairing.start}
          feedback={pairing.feedback}
          from="need"
          open={index === 0}
        />
      ))}
    </ol>
  )
}
