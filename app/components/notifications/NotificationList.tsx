import { Form } from '@remix-run/react'
import clsx from 'clsx'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'

interface Row {
  id: string
  subject: string
  body: string
  read: boolean
  createdAt: Date
}

/** What one was told. Opening a line marks it as read and goes on to its page; that is a change, so the line is a button. */
export function NotificationList({ rows }: { rows: Row[] }) {
  return (
    <ul className="divide-y divide-line border-y border-line bg-paper">
      {rows.map((row) => (
        <Line key={row.id} row={row} />
      ))}
    </ul>
  )
}

function Line({ row: { id, subject, body, read, createdAt } }: { row: Row }) {
  const { t } = useTranslation('notifications')
  const { dateTime } = useFormat()
  return (
    <li className={clsx('flex flex-wrap items-start gap-x-4 gap-y-1 px-3 py-2', !read && 'bg-teal-soft')}>
      <Form method="post" action={`/notifications/${id}`} className="min-w-0 flex-1 basis-64">
        <button className={clsx('text-left text-teal hover:underline [overflow-wrap:anywhere]', !read && 'font-medium')}>{subject}</button>
        <p className="text-sm text-muted [overflow-wrap:anywhere]">{body}</p>
      </Form>
      <div className="flex items-center gap-3 text-sm text-muted">
        {!read && <Badge tone="live">{t('unread')}</Badge>}
        <time dateTime={new Date(createdAt).toISOString()}>{dateTime(createdAt)}</time>
        {!read && (
          <Form method="post">
            <Button name="read" value={id} aria-label={`${t('markRead')} ${subject}`}>
              {t('markRead')}
            </Button>
          </Form>
        )}
      </div>
    </li>
  )
}
