import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { useEnums } from '~/components/options'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import { Table } from '~/components/ui/Table'

interface Row {
  id: string
  subject: string | null
  address: string
  state: string
  messageId: string
  reply: string | null
  attempts: number
  dueAt: Date
  createdAt: Date
  may: { resend: boolean; arrived: boolean; clear: boolean }
}

const troubled = ['unconfirmed', 'failed', 'bounced']

/** The portal's mail and what became of it. */
export function MailTable({ rows }: { rows: Row[] }) {
  const { t } = useTranslation('mail')
  const { dateTime } = useFormat()
  const { label } = useEnums()
  return (
    <Table
      caption={t('desk.title')}
      rows={rows}
      columns={[
        { label: t('desk.columns.state'), cell: ({ state }) => <Badge tone={troubled.includes(state) ? 'bad' : state === 'sent' ? 'live' : 'quiet'}>{label('mailState', state)}</Badge> },
        { label: t('desk.columns.subject'), kind: 'wide', cell: (row) => <Subject row={row} /> },
        { label: t('desk.columns.address'), kind: 'wide', cell: ({ address }) => address },
        { label: t('desk.columns.time'), cell: ({ createdAt }) => dateTime(createdAt) },
        { label: t('desk.columns.reply'), kind: 'wide', cell: (row) => <Reply row={row} /> },
        { label: t('desk.columns.action'), cell: (row) => <Moves row={row} /> },
      ]}
    />
  )
}

function Subject({ row: { subject, messageId } }: { row: Row }) {
  const { t } = useTranslation('mail')
  return (
    <>
      {subject ?? <span className="text-muted">{t('desk.private')}</span>}
      <code className="block text-xs text-muted [overflow-wrap:anywhere]">{messageId}</code>
    </>
  )
}

function Reply({ row: { reply, state, attempts, dueAt } }: { row: Row }) {
  const { t, i18n } = useTranslation('mail')
  const { dateTime } = useFormat()
  const known = reply && i18n.exists(`desk.replies.${reply}`, { ns: 'mail' }) ? (reply as 'suspended') : null
  return (
    <span className="text-sm">
      {known ? t(`desk.replies.${known}`) : reply}
      {state === 'queued' && attempts > 0 && <span className="block text-muted">{t('desk.attempts', { count: attempts, at: dateTime(dueAt) })}</span>}
    </span>
  )
}

function Moves({ row: { id, address, may } }: { row: Row }) {
  const { t } = useTranslation('mail')
  const moves = (['resend', 'arrived', 'clear'] as const).filter((move) => may[move])
  if (moves.length === 0) return null
  return (
    <Form method="post" className="flex flex-wrap gap-2 py-1">
      <input type="hidden" name="id" value={id} />
      {moves.map((move) => (
        <Button key={move} name="to" value={move} aria-label={`${t(`desk.${move}`)} ${address}`}>
          {t(`desk.${move}`)}
        </Button>
      ))}
    </Form>
  )
}
