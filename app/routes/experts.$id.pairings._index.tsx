import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { FactorSwitches } from '~/components/pairings/FactorSwitches'
import { NoGoodNeed } from '~/components/pairings/NoGood'
import { PairingCard } from '~/components/pairings/PairingCard'
import { ScoreHelp } from '~/components/pairings/ScoreHelp'
import { PageHeader } from '~/components/ui/PageHeader'
import { leftOut } from '~/domain/pairings/factorGroups'
import { needsForExpert } from '~/domain/pairings/pairings.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:forExpert')

export const loader = signedIn(({ actor, params, search }) => needsForExpert(actor, params.id!, 20, leftOut(search)))

export default function ExpertPairingsPage() {
  const { expert, pairings, switches, help, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  const neighbour = (index: number) => pairings[index === 0 ? 1 : index - 1]?.needId
  return (
    <>
      <PageHeader title={t('forExpert')} lead={<Link to={`/experts/${expert.id}`}>{expert.name}</Link>} />
      <ScoreHelp help={help} />
      <FactorSwitches switches={switches} />
      <NoGoodNeed expertId={expert.id} pairings={pairings} mayEdit={may.edit} />
      <ol>
        {pairings.map((pairing, index) => (
          <PairingCard
            key={pairing.needId}
            pairing={pairing}
            place={index + 1}
            to={`/needs/${pairing.needId}`}
            title={pairing.need.title}
            dealing={pairing.dealing}
            start={pairing.start}
            feedback={pairing.feedback}
            from="expert"
            full={`/experts/${expert.id}/pairings/${pairing.needId}`}
            compare={neighbour(index) && `/experts/${expert.id}/pairings/compare?need=${pairing.needId}&with=${neighbour(index)}`}
          />
        ))}
      </ol>
    </>
  )
}
