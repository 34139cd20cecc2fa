import type { Papers } from '~/domain/agreements/papers.server'
import { AcceptanceSection } from './AcceptanceSection'
import { AmendmentSection } from './AmendmentSection'
import { RegistrationSection } from './RegistrationSection'
import { SealSection } from './SealSection'
import { TextSection } from './TextSection'

/** The paper side of an agreement, in the order of its life. */
export function PaperSections({ papers, mayEdit }: { papers: Papers; mayEdit: boolean }) {
  const { texts, seals, registration, amendments, acceptances, isConcluded, isAcceptable } = papers
  return (
    <>
      <TextSection texts={texts} mayEdit={mayEdit} />
      <SealSection seals={seals} isConcluded={isConcluded} mayEdit={mayEdit} />
      {isConcluded && <RegistrationSection registration={registration} mayEdit={mayEdit} />}
      <AmendmentSection amendments={amendments} mayAmend={mayEdit && isConcluded} />
      <AcceptanceSection acceptances={acceptances} isAcceptable={isAcceptable} mayEdit={mayEdit} />
    </>
  )
}
