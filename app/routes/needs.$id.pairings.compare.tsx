import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ComparedSides } from '~/components/pairings/ComparedSides'
import { ComparedTable } from '~/components/pairings/ComparedTable'
import { ExpertChooser } from '~/components/pairings/ExpertChooser'
import { FactorSwitches } from '~/components/pairings/FactorSwitches'
import { useKeptSwitches } from '~/components/pairings/switches'
import { Verdict } from '~/components/pairings/Verdict'
import { PageHeader } from '~/components/ui/PageHeader'
import { Section } from '~/components/ui/Section'
import { textOf } from '~/domain/paging'
import { compareExperts } from '~/domain/pairings/compare.server'
import { leftOut } from '~/domain/pairings/factorGroups'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:compare.title')

export const loader = signedIn(({ actor, params, search }) =>
  compareExperts(actor, params.id!, { expert: search.get('expert') || null, other: search.get('with') || null, query: textOf(search, 'q') ?? '', left: leftOut(search) }),
)

export default function ComparePairings() {
  const { need, sides, comparison, alone, found, switches } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  const lead = (
    <>
      <Link to={`/needs/${need.id}`}>{need.title}</Link> · <Link to={kept(`/needs/${need.id}/pairings`)}>{t('full.back')}</Link>
    </>
  )
  return (
    <>
      <PageHeader title={t('compare.title')} lead={lead} />
      <ExpertChooser found={found} />
      {alone && <p>{t('compare.alone')}</p>}
      {sides && comparison && (
        <>
          <FactorSwitches switches={switches} />
          <Verdict sides={sides} comparison={comparison} />
          <Section title={t('compare.lines')} id="lines">
            <ComparedTable sides={sides} comparison={comparison} />
          </Section>
          <ComparedSides sides={sides} />
        </>
      )}
    </>
  )
}
