import type { expertsForNeed } from '~/domain/pairings/pairings.server'
import { NoGoodExpert } from './NoGood'
import { PairingCard } from './PairingCard'

type Pairings = Pick<Awaited<ReturnType<typeof expertsForNeed>>, 'need' | 'pairings' | 'may'>

/** The experts who fit a need, best first; the first one's reasons stand open. */
export function ExpertPairings({ need, pairings, may }: Pairings) {
  const neighbour = (index: number) => pairings[index === 0 ? 1 : index - 1]?.expertId
  return (
    <>
      <NoGoodExpert need={need} pairings={pairings} may={may} />
      <ol>
        {pairings.map((pairing, index) => (
          <PairingCard
            key={pairing.expertId}
            pairing={pairing}
            place={index + 1}
            to={`/experts/${pairing.expertId}`}
            title={pairing.expert.name}
            detail={[pairing.expert.institution, pairing.expert.title].filter(Boolean).join(' · ')}
            sample={pairing.expert.isSample}
            dealing={pairing.dealing}
            start={pairing.start}
            feedback={pairing.feedback}
            from="need"
            full={`/needs/${need.id}/pairings/${pairing.expertId}`}
            compare={neighbour(index) && `/needs/${need.id}/pairings/compare?expert=${pairing.expertId}&with=${neighbour(index)}`}
          />
        ))}
      </ol>
    </>
  )
}
