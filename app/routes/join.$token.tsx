import { Form, useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { AcceptForm } from '~/components/people/AcceptForm'
import { useFormat } from '~/components/format'
import { Button, ButtonLink } from '~/components/ui/Button'
import { Facts } from '~/components/ui/Facts'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { isSignedIn } from '~/domain/actor'
import { acceptAs, acceptAsNew, openInvitation } from '~/domain/people/accepting.server'
import { acceptSchema } from '~/domain/people/people.schema'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('people:join.accept')

export const loader = open(async ({ actor, params }) => ({ name: isSignedIn(actor) ? actor.name : '', ...(await openInvitation(actor, params.token!)) }))

export const action = open(async ({ actor, request, params, args }) => {
  if (!isSignedIn(actor)) {
    return submit(request, acceptSchema, async (input) => redirectWithNotice('/desk', 'joined', await acceptAsNew(params.token!, input, clientOf(args), await i18n.getLocale(request))))
  }
  await acceptAs(actor, params.token!)
  return redirectWithNotice('/desk', 'joined')
})

export default function Join() {
  const { name, kind, email, expiresAt, record, from, way } = useLoaderData<typeof loader>()
  const { token } = useParams()
  const { t } = useTranslation('people')
  const { dateTime } = useFormat()
  return (
    <div className="max-w-3xl">
      <PageHeader title={t(`join.${kind}`)} lead={<strong className="text-ink">{record.name}</strong>} />
      <Facts facts={[[t('fields.email'), email], [t('join.from'), from ?? t('join.bureau')], [t('join.expires'), dateTime(expiresAt)]]} />
      {way === 'taken' && <Notice tone="bad">{t('join.taken')}</Notice>}
      {way === 'signIn' && <Notice>{t('join.signIn')}</Notice>}
      {way === 'signIn' && <ButtonLink look="primary" to={`/sign-in?next=${encodeURIComponent(`/join/${token}`)}`}>{t('join.signInButton')}</ButtonLink>}
      {way === 'accept' && (
        <Form method="post">
          <p className="mb-4">{t('join.asYou', { name })}</p>
          <Button look="primary">{t('join.accept')}</Button>
        </Form>
      )}
      {way === 'register' && <AcceptForm />}
    </div>
  )
}
