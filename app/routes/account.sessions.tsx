import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Badge } from '~/components/ui/Badge'
import { Button } from '~/components/ui/Button'
import { PageHeader } from '~/components/ui/PageHeader'
import { Table } from '~/components/ui/Table'
import { sessionSchema } from '~/domain/accounts/accounts.schema'
import { endSessions, listSessions } from '~/domain/accounts/sessions.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'
import { currentStanding } from '~/platform/session.server'

export const meta = titled('security:sessions.title')

export const loader = signedIn(async ({ actor, request }) => ({ sessions: await listSessions(actor, (await currentStanding(request))!.sessionId) }))

export const action = signedIn(({ actor, request }) =>
  press(request, sessionSchema, async ({ id }) => {
    await endSessions(actor, id ? { id } : { allBut: (await currentStanding(request))!.sessionId })
    return redirectWithNotice('/account/sessions', 'sessionEnded')
  }),
)

export default function Sessions() {
  const { sessions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  const { dateTime } = useFormat()
  return (
    <>
      <PageHeader title={t('sessions.title')} lead={t('sessions.lead')}>
        {sessions.length > 1 && (
          <Form method="post">
            <Button look="danger">{t('sessions.endOthers')}</Button>
          </Form>
        )}
      </PageHeader>
      <Table
        caption={t('sessions.title')}
        rows={sessions}
        columns={[
          { label: t('sessions.device'), kind: 'wide', cell: (row) => t('sessions.on', { browser: t(`sessions.browsers.${row.browser}`), system: t(`sessions.systems.${row.system}`) }) },
          { label: t('sessions.from'), cell: (row) => row.from },
          { label: t('sessions.since'), cell: (row) => dateTime(row.since) },
          { label: t('sessions.lastSeen'), cell: (row) => dateTime(row.lastSeen) },
          { label: '', cell: (row) => (row.isThis ? <Badge tone="live">{t('sessions.this')}</Badge> : <EndSession id={row.id} />) },
        ]}
      />
    </>
  )
}

function EndSession({ id }: { id: string }) {
  const { t } = useTranslation('security')
  return (
    <Form method="post">
      <Button name="id" value={id}>
        {t('sessions.end')}
      </Button>
    </Form>
  )
}
