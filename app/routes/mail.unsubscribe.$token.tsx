import { Form, Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useTopicList } from '~/components/mail/topics'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { unsubscribing } from '~/domain/mail/mail.schema'
import { getUnsubscription, unsubscribe } from '~/domain/mail/unsubscribe.server'
import { open, press } from '~/platform/http.server'

export const meta = titled('mail:unsubscribe.title')

export const loader = open(({ params }) => getUnsubscription(params.token!))

/** What a mail program posts by itself (RFC 8058) carries no `wanted`, and so stops the mail. */
export const action = open(({ request, params }) =>
  press(request, unsubscribing, async ({ wanted }) => {
    await unsubscribe(params.token!, wanted === 'yes')
    return null
  }),
)

export default function Unsubscribe() {
  const { topics, off } = useLoaderData<typeof loader>()
  const { t } = useTranslation('mail')
  const named = { topics: useTopicList()(topics) }
  return (
    <>
      <PageHeader title={t('unsubscribe.title')} />
      {off ? <Notice tone="good">{t('unsubscribe.stopped', named)}</Notice> : <p className="mb-4">{t('unsubscribe.ask', named)}</p>}
      <Form method="post">
        <Button look={off ? 'plain' : 'primary'} name="wanted" value={off ? 'yes' : 'no'}>
          {t(off ? 'unsubscribe.resume' : 'unsubscribe.stop')}
        </Button>
      </Form>
      <p className="mt-6 text-sm">
        <Link to="/account/mail">{t('unsubscribe.more')}</Link>
      </p>
    </>
  )
}
