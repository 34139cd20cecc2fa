import { useLoaderData, useParams } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextArea } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { accountMoveSchema } from '~/domain/accounts/accounts.schema'
import { accountToManage } from '~/domain/accounts/accounts.server'
import { moveAccount } from '~/domain/accounts/moves.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:page.title')

export const loader = signedIn(({ actor, params }) => accountToManage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, accountMoveSchema, async (move) => {
    await moveAccount(actor, params.id!, move)
    return redirectWithNotice(`/accounts/${params.id}`, move.to === 'suspended' ? 'suspended' : 'reinstated')
  }),
)

export default function MoveAccount() {
  const { name, email, suspendedAt } = useLoaderData<typeof loader>()
  const { id } = useParams()
  const { t } = useTranslation('accounts')
  const move = suspendedAt ? ('reinstate' as const) : ('suspend' as const)
  return (
    <>
      <PageHeader title={t(`move.${move}`)} lead={`${name} · ${email}`} />
      <Notice>{t(`move.${move}Lead`)}</Notice>
      <RecordForm schema={accountMoveSchema} values={{ to: suspendedAt ? 'active' : 'suspended' }} submitLabel={t(`move.${move}`)} cancelTo={`/accounts/${id}`}>
        {(fields) => (
          <>
            <input type="hidden" name={fields.to.name} defaultValue={String(fields.to.initialValue)} />
            <TextArea meta={fields.reason} label={t('move.reason')} hint={suspendedAt ? undefined : t('move.reasonHint')} required={!suspendedAt} rows={2} />
          </>
        )}
      </RecordForm>
    </>
  )
}
