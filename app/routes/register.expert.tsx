import { redirect } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { ExpertFinder } from '~/components/people/ExpertFinder'
import { ExpertRegistration } from '~/components/people/ExpertRegistration'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { isSignedIn } from '~/domain/actor'
import { askToJoin } from '~/domain/people/asking.server'
import { expertsLike, expertToClaim } from '~/domain/people/ownAccess.server'
import { askClaimSchema, askUnlistedSchema, expertSearch, registerClaimSchema, registerUnlistedSchema } from '~/domain/people/people.schema'
import { register } from '~/domain/people/registration.server'
import { can } from '~/domain/permissions'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:expert.title')

export const loader = open(async ({ actor, search }) => {
  if (isSignedIn(actor) && !can(actor, 'access.ask')) throw redirect('/desk')
  const claimed = search.get('claim')
  return {
    signedIn: isSignedIn(actor),
    expert: claimed ? await expertToClaim(claimed) : null,
    unlisted: search.has('unlisted'),
    found: claimed ? null : await expertsLike(expertSearch(search)),
  }
})

export const action = open(({ actor, request, search, args }) => {
  const claims = search.has('claim')
  return isSignedIn(actor)
    ? submit(request, claims ? askClaimSchema : askUnlistedSchema, async (ask) => {
        await askToJoin(actor, ask)
        return redirectWithNotice('/waiting', 'asked')
      })
    : submit(request, claims ? registerClaimSchema : registerUnlistedSchema, async (input) => {
        await register(input, clientOf(args), await i18n.getLocale(request))
        return redirect('/register/done')
      })
})

export default function RegisterExpert() {
  const { signedIn, expert, unlisted, found } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  const again = <Link to="/register/expert">{t('expert.other')}</Link>
  return (
    <>
      <PageHeader title={t(signedIn ? 'expert.ask' : 'expert.title')} lead={t('expert.lead')} />
      {expert && <Facts facts={[[t('expert.claiming'), <>{[expert.name, expert.institution?.name, expert.title].filter(Boolean).join(' · ')}<br />{again}</>]]} />}
      {expert || unlisted ? <ExpertRegistration signedIn={signedIn} expertId={expert?.id ?? null} /> : <ExpertFinder found={found} />}
    </>
  )
}
