import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkPage } from '~/components/accounts/LinkPage'
import { titled } from '~/components/meta'
import { signInLinkSchema } from '~/domain/accounts/accounts.schema'
import { checkLink, signInByLink } from '~/domain/accounts/recovery.server'
import { clientOf } from '~/platform/address.server'
import { goOn } from '~/platform/entering.server'
import { open, press } from '~/platform/http.server'
import { safePath } from '~/platform/paths'

export const meta = titled('security:link.enterTitle')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  await checkLink('magic-link', token)
  return { token, next: safePath(search.get('next') ?? '/desk') }
})

export const action = open(({ request, args }) =>
  press(request, signInLinkSchema, async ({ token, next }) => goOn(await signInByLink(token, clientOf(args)), next)),
)

export default function EnterByLink() {
  const values = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return <LinkPage title={t('link.enterTitle')} lead={t('link.enterLead')} values={values} button={t('link.enter')} />
}
