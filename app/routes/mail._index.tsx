import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { FilterForm } from '~/components/forms/FilterForm'
import { MailTable } from '~/components/mail/MailTable'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { ButtonLink } from '~/components/ui/Button'
import { EmptyList } from '~/components/ui/EmptyState'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { confirmMail, mailPage, reopenAddress, resendMail } from '~/domain/mail/desk.server'
import { mailFilter, mailMove, mailStates } from '~/domain/mail/mail.schema'
import { press, signedIn } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('mail:desk.title')

export const loader = signedIn(async ({ actor, request, search }) => mailPage(actor, mailFilter(search), await i18n.getLocale(request)))

const moves = { resend: resendMail, arrived: confirmMail, clear: reopenAddress }
const notices = { resend: 'mailQueued', arrived: 'mailArrived', clear: 'addressReopened' }

export const action = signedIn(({ actor, request, search }) =>
  press(request, mailMove, async ({ id, to }) => {
    await moves[to](actor, id)
    return redirectWithNotice(`/mail?${search}`, notices[to])
  }),
)

export default function MailDesk() {
  const { waiting, mailbox, ...list } = useLoaderData<typeof loader>()
  const { t } = useTranslation('mail')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('desk.title')} lead={t('desk.lead')}>
        {mailbox && <ButtonLink to="/mailbox">{t('mailbox.title')}</ButtonLink>}
      </PageHeader>
      {(['unconfirmed', 'failed'] as const).map(
        (state) =>
          waiting[state] > 0 && (
            <Notice key={state}>
              {t(`desk.${state}`, { count: waiting[state] })} <Link to={`?state=${state}`} className="underline">{t('desk.show')}</Link>
            </Notice>
          ),
      )}
      <FilterForm filters={[{ name: 'state', label: t('desk.columns.state'), options: options('mailState', mailStates) }]} />
      {list.rows.length === 0 ? <EmptyList hint={t('desk.empty')} /> : <MailTable rows={list.rows} />}
      <Pagination {...list} />
    </>
  )
}
