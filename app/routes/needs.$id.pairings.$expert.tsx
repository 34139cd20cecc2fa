import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { FactorSwitches } from '~/components/pairings/FactorSwitches'
import { FullPair } from '~/components/pairings/FullPair'
import { ScoreHelp } from '~/components/pairings/ScoreHelp'
import { useKeptSwitches } from '~/components/pairings/switches'
import { ButtonLink } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { leftOut } from '~/domain/pairings/factorGroups'
import { pairForNeed } from '~/domain/pairings/pair.server'
import { signedIn } from '~/platform/http.server'

export const meta = titled<typeof loader>(({ expert }, t) => `${t('pairings:full.title')} ${expert.name}`)

export const loader = signedIn(({ actor, params, search }) => pairForNeed(actor, params.id!, params.expert!, leftOut(search)))

export default function NeedPair() {
  const { need, expert, pairing, text, switches, help } = useLoaderData<typeof loader>()
  const { t } = useTranslation('pairings')
  const kept = useKeptSwitches()
  const lead = (
    <>
      <Link to={`/needs/${need.id}`}>{need.title}</Link> · <Link to={kept(`/needs/${need.id}/pairings`)}>{t('full.back')}</Link>
    </>
  )
  return (
    <>
      <PageHeader title={`${t('full.title')} · ${expert.name}`} lead={lead}>
        <ButtonLink to={kept(`/needs/${need.id}/pairings/compare?expert=${expert.id}`)}>{t('compare.open')}</ButtonLink>
      </PageHeader>
      <ScoreHelp help={help} />
      <FactorSwitches switches={switches} />
      <FullPair pairing={pairing} text={text} />
    </>
  )
}
