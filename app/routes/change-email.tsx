import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkPage } from '~/components/accounts/LinkPage'
import { titled } from '~/components/meta'
import { linkSchema } from '~/domain/accounts/accounts.schema'
import { addressOfLink, changeEmail } from '~/domain/accounts/emailChange.server'
import { open, press } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:email.confirmTitle')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  return { token, email: await addressOfLink('change-email', token) }
})

export const action = open(({ request }) =>
  press(request, linkSchema, async ({ token }) => {
    await changeEmail(token)
    return redirectWithNotice('/account', 'emailChanged')
  }),
)

export default function ChangeEmail() {
  const { token, email } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return <LinkPage title={t('email.confirmTitle')} lead={t('email.confirmLead', { email })} values={{ token }} button={t('email.confirm')} />
}
