import { Link, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Pagination } from '~/components/ui/Pagination'
import { Table } from '~/components/ui/Table'
import { listMailbox } from '~/domain/mail/mailbox.server'
import { pageOf } from '~/domain/paging'
import { signedIn } from '~/platform/http.server'

export const meta = titled('mail:mailbox.title')

export const loader = signedIn(({ actor, search }) => listMailbox(actor, pageOf(search)))

export default function Mailbox() {
  const list = useLoaderData<typeof loader>()
  const { t } = useTranslation('mail')
  const { dateTime } = useFormat()
  return (
    <>
      <PageHeader title={t('mailbox.title')} lead={<>{t('mailbox.lead')}<br />{t(list.all ? 'mailbox.all' : 'mailbox.own')}</>} />
      {list.rows.length === 0 ? (
        <EmptyState>{t('mailbox.empty')}</EmptyState>
      ) : (
        <Table
          caption={t('mailbox.title')}
          rows={list.rows}
          columns={[
            { label: t('mailbox.columns.subject'), kind: 'wide', cell: ({ id, subject, locale }) => (
                <Link to={id} lang={subject ? locale : undefined}>
                  {subject ?? t('mailbox.lost')}
                </Link>
              ) },
            { label: t('mailbox.columns.address'), kind: 'wide', cell: ({ address }) => address },
            { label: t('mailbox.columns.time'), cell: ({ sentAt }) => dateTime(sentAt) },
          ]}
        />
      )}
      <Pagination {...list} />
    </>
  )
}
