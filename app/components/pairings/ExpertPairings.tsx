import type { expertsForNeed } from '~/domain/pairings/pairings.server'
import { NoGoodExpert } from './NoGood'
import { PairingCard } from './PairingCard'

type Pairings = Pick<Awaited<ReturnType<typeof expertsForNeed>>, 'need' | 'pairings' | 'may'>

/** The experts who fit a need, best first; the first one's reasons stand open. */
export function ExpertPairings({ need, pairings, may }: Pairings) {
  return (
    <>
      <NoGoodExpert need={need} pairings={pairings} may={may} />
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
            full={`/needs/${need.id}/pairings/${pairing.expertId}`}
            compare={`/needs/${need.id}/pairings/compare?expert=${pairing.expertId}`}
            open={index === 0}
          />
        ))}
      </ol>
    </>
  )
}
