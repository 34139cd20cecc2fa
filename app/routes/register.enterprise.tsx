import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { EnterpriseRegistration } from '~/components/people/EnterpriseRegistration'
import { PageHeader } from '~/components/ui/PageHeader'
import { isSignedIn } from '~/domain/actor'
import { askToJoin } from '~/domain/people/asking.server'
import { askEnterpriseSchema, registerEnterpriseSchema } from '~/domain/people/people.schema'
import { register } from '~/domain/people/registration.server'
import { can } from '~/domain/permissions'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:enterprise.title')

export const loader = open(async ({ actor }) => {
  if (isSignedIn(actor) && !can(actor, 'access.ask')) throw redirect('/desk')
  return { signedIn: isSignedIn(actor) }
})

export const action = open(({ actor, request, args }) =>
  isSignedIn(actor)
    ? submit(request, askEnterpriseSchema, async (ask) => {
        await askToJoin(actor, ask)
        return redirectWithNotice('/waiting', 'asked')
      })
    : submit(request, registerEnterpriseSchema, async (input) => {
        await register(input, clientOf(args), await i18n.getLocale(request))
        return redirect('/register/done')
      }),
)

export default function RegisterEnterprise() {
  const { signedIn } = useLoaderData<typeof loader>()
  const { t } = useTranslation('people')
  return (
    <>
      <PageHeader title={t(signedIn ? 'enterprise.ask' : 'enterprise.title')} lead={t('enterprise.lead')} />
      <EnterpriseRegistration signedIn={signedIn} />
    </>
  )
}
