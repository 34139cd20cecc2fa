import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { AddPasskey } from '~/components/accounts/AddPasskey'
import { textBox } from '~/components/forms/fields'
import { useFormat } from '~/components/format'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { EmptyState } from '~/components/ui/EmptyState'
import { PageHeader } from '~/components/ui/PageHeader'
import { Table } from '~/components/ui/Table'
import { passkeyNameSchema } from '~/domain/accounts/accounts.schema'
import { listPasskeys, renamePasskey } from '~/domain/accounts/passkeys.server'
import { press, signedIn } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:passkey.title')

export const loader = signedIn(async ({ actor }) => ({ passkeys: await listPasskeys(actor) }))

export const action = signedIn(({ actor, request }) =>
  press(request, passkeyNameSchema, async ({ id, name }) => {
    await renamePasskey(actor, id, name)
    return redirectWithNotice('/account/passkeys', 'saved')
  }),
)

export default function Passkeys() {
  const { passkeys } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  const { dateTime } = useFormat()
  return (
    <>
      <PageHeader title={t('passkey.title')} lead={t('passkey.lead')} />
      {passkeys.length === 0 ? (
        <EmptyState>{t('passkey.empty')}</EmptyState>
      ) : (
        <Table
          caption={t('passkey.title')}
          rows={passkeys}
          columns={[
            { label: t('passkey.name'), kind: 'wide', cell: (row) => <Rename id={row.id} name={row.name ?? t('passkey.unnamed')} /> },
            { label: t('passkey.added'), cell: (row) => dateTime(row.createdAt) },
            { label: '', cell: (row) => <Remove id={row.id} name={row.name ?? t('passkey.unnamed')} /> },
          ]}
        />
      )}
      <AddPasskey />
    </>
  )
}

function Rename({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('security')
  return (
    <Form method="post" className="flex gap-2">
      <input type="hidden" name="id" value={id} />
      <input name="name" defaultValue={name} aria-label={`${t('passkey.name')} ${name}`} required maxLength={60} className={textBox} />
      <Button>{t('passkey.rename')}</Button>
    </Form>
  )
}

function Remove({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation('security')
  return (
    <Form method="post" action="/account/passkeys/remove">
      <Button name="id" value={id} look="danger" aria-label={`${t('passkey.remove')} ${name}`}>
        {t('passkey.remove')}
      </Button>
    </Form>
  )
}
