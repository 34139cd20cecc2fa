import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ComparedSides } from '~/components/pairings/ComparedSides'
import { ComparedTable } from '~/components/pairings/ComparedTable'
import { FactorSwitches } from '~/components/pairings/FactorSwitches'
import { useKeptSwitches } from '~/components/pairings/switches'
import { Verdict } from '~/components/pairings/Verdict'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { compareNeeds } from '~/domain/pairings/compareNeeds.server'
import { leftOut } from '~/domain/pairings/factorGroups'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:compare.titleNeeds')

export const loader = signedIn(({ actor, params, search }) => compareNeeds(actor, params.id!, { need: search.get('need') || null, other: search.get('with') || null, left: leftOut(search) }))

export default function CompareNeeds() {
  const { expert, sides, comparison, switches } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  const lead = (
    <>
      <Link to={`/experts/${expert.id}`}>{expert.name}</Link> · <Link to={kept(`/experts/${expert.id}/pairings`)}>{t('full.back')}</Link>
    </>
  )
  return (
    <>
      <PageHeader title={t('compare.titleNeeds')} lead={lead} />
      {sides && comparison ? (
        <>
          <FactorSwitches switches={switches} />
          <Verdict sides={sides} comparison={comparison} />
          <Section title={t('compare.lines')} id="lines">
            <ComparedTable sides={sides} comparison={comparison} />
          </Section>
          <ComparedSides sides={sides} />
        </>
      ) : (
        <EmptyState>{t('compare.aloneNeeds')}</EmptyState>
      )}
    </>
  )
}
