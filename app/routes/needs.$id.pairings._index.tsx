import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ExpertPairings } from '~/components/pairings/ExpertPairings'
import { FactorSwitches } from '~/components/pairings/FactorSwitches'
import { ScoreHelp } from '~/components/pairings/ScoreHelp'
import { useKeptSwitches } from '~/components/pairings/switches'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { leftOut } from '~/domain/pairings/factorGroups'
import { expertsForNeed } from '~/domain/pairings/pairings.server'
import { rememberLook } from '~/domain/suggestions/fresh.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled('pairings:forNeed')

export const loader = signedIn(async ({ actor, params, search }) => {
  const found = await expertsForNeed(actor, params.id!, 20, leftOut(search))
  await rememberLook(actor, params.id!)
  return found
})

export default function NeedPairings() {
  const { need, pairings, switches, help, may } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  return (
    <>
      <PageHeader title={t('forNeed')} lead={<Link to={`/needs/${need.id}`}>{need.title}</Link>}>
        <ButtonLink to={`/needs/${need.id}/feedback`}>{t('feedbackLog')}</ButtonLink>
        <ButtonLink to={kept(`/needs/${need.id}/pairings/compare`)}>{t('compare.find')}</ButtonLink>
      </PageHeader>
      <ScoreHelp help={help} />
      <FactorSwitches switches={switches} />
      <ExpertPairings need={need} pairings={pairings} may={may} />
    </>
  )
}
