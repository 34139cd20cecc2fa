import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { titled } from '~/components/meta'
import { NotificationList } from '~/components/notifications/NotificationList'
import { Button, ButtonLink } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { markRead } from '~/domain/notifications/inbox.server'
import { marking } from '~/domain/notifications/notifications.schema'
import { notificationPage } from '~/domain/notifications/page.server'
import { pageOf } from '~/domain/paging'
import { press, signedIn } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('notifications:title')

export const loader = signedIn(async ({ actor, request, search }) => notificationPage(actor, pageOf(search), await i18n.getLocale(request)))

export const action = signedIn(({ actor, request, search }) =>
  press(request, marking, async ({ read }) => {
    await markRead(actor, read)
    return redirectWithNotice(`/notifications?${search}`, 'markedRead')
  }),
)

export default function Notifications() {
  const { list, mailbox, mail } = useLoaderData<typeof loader>()
  const { t } = useTranslation(['notifications', 'mail'])
  const waiting = list.rows.some(({ read }) => !read)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')}>
        {mailbox && <ButtonLink to="/mailbox">{t('mail:mailbox.title')}</ButtonLink>}
        <ButtonLink to="/account/mail">{t('mailSettings')}</ButtonLink>
        {waiting && (
          <Form method="post">
            <Button look="primary" name="read" value="all">
              {t('readAll')}
            </Button>
          </Form>
        )}
      </PageHeader>
      {mail.bounced && <Notice tone="bad">{t('mail:preferences.bounced', { email: mail.email })}</Notice>}
      {list.rows.length === 0 ? <EmptyState>{t('empty')}</EmptyState> : <NotificationList rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
