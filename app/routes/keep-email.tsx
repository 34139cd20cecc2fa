import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkPage } from '~/components/accounts/LinkPage'
import { titled } from '~/components/meta'
import { linkSchema } from '~/domain/accounts/accounts.schema'
import { addressOfLink, keepEmail } from '~/domain/accounts/emailChange.server'
import { open, press } from '~/platform/http.server'

export const meta = titled('security:email.keepTitle')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  return { token, email: await addressOfLink('keep-email', token) }
})

export const action = open(({ request }) => press(request, linkSchema, async ({ token }) => redirect(`/reset-password?token=${await keepEmail(token)}`)))

export default function KeepEmail() {
  const { token, email } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return <LinkPage title={t('email.keepTitle')} lead={t('email.keepLead', { email })} values={{ token }} button={t('email.keep')} />
}
