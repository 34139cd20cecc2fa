import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { LinkPage } from '~/components/accounts/LinkPage'
import { titled } from '~/components/meta'
import { linkSchema } from '~/domain/accounts/accounts.schema'
import { addressToVerify, verifyEmail } from '~/domain/accounts/emailVerification.server'
import { open, press } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:verify.title')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  return { token, email: await addressToVerify(token) }
})

export const action = open(({ request }) =>
  press(request, linkSchema, async ({ token }) => {
    await verifyEmail(token)
    return redirectWithNotice('/desk', 'emailVerified')
  }),
)

export default function VerifyEmail() {
  const { token, email } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return <LinkPage title={t('verify.title')} lead={t('verify.lead', { email })} values={{ token }} button={t('verify.submit')} />
}
