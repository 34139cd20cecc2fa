import type { ShownPairing } from '~/domain/pairings/shown'
import { EvidenceList } from './EvidenceList'
import { ScoreParts } from './ScoreParts'

/** Why the two fit: where the points come from, and the words that met. */
export function Reasons({ pairing }: { pairing: ShownPairing }) {
  return (
    <div className="grid gap-4 md:grid-cols-[minmax(0,1fr)_18rem]">
      <div className="md:order-2">
        <ScoreParts pairing={pairing} />
      </div>
      <EvidenceList evidence={pairing.evidence} />
    </div>
  )
}
