import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { NoticeText } from '~/components/accounts/NoticeText'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { nextSchema } from '~/domain/accounts/accounts.schema'
import { giveConsent } from '~/domain/privacy/consent.server'
import { press, signedIn } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { safePath } from '~/platform/paths'

export const meta = titled('privacy:consent.title')

export const loader = signedIn(async ({ search }) => ({ next: safePath(search.get('next') ?? '/desk') }))

export const action = signedIn(({ actor, request }) =>
  press(request, nextSchema, async ({ next }) => {
    await giveConsent(actor, await i18n.getLocale(request))
    return redirectWithNotice(safePath(next), 'consentGiven')
  }),
)

export default function Consent() {
  const { next } = useLoaderData<typeof loader>()
  const { t } = useTranslation('privacy')
  return (
    <>
      <PageHeader title={t('consent.title')} lead={t('consent.lead')} />
      <NoticeText />
      <Form method="post" className="mt-6 flex flex-wrap items-center gap-4">
        <input type="hidden" name="next" value={next} />
        <Button look="primary">{t('consent.agree')}</Button>
        <Link to="/account/privacy?declined">{t('consent.decline')}</Link>
      </Form>
    </>
  )
}
