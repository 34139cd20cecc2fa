import { Form, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { Button } from '~/components/ui/Button'
import { Notice } from '~/components/ui/Notice'
import { PageHeader } from '~/components/ui/PageHeader'
import { resetPasswordSchema } from '~/domain/accounts/accounts.schema'
import { accountToManage, resetPassword } from '~/domain/accounts/accounts.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:reset.title')

export const loader = signedIn(({ actor, params }) => accountToManage(actor, params.id!))

export const action = signedIn(({ actor, request, params }) =>
  submit(request, resetPasswordSchema, async ({ newPassword }) => {
    await resetPassword(actor, params.id!, newPassword)
    return redirectWithNotice('/accounts', 'saved')
  }),
)

export default function ResetPassword() {
  const { id, name, email, twoFactorEnabled } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  return (
    <>
      <PageHeader title={t('reset.title')} lead={`${name} · ${email}`} />
      <Notice>{t('reset.lead')}</Notice>
      <RecordForm schema={resetPasswordSchema} cancelTo="/accounts">
        {(fields) => <TextField meta={fields.newPassword} label={t('fields.newPassword')} hint={t('hints.password')} type="password" autoComplete="new-password" />}
      </RecordForm>
      {twoFactorEnabled && <RemoveSecondFactor id={id} />}
    </>
  )
}

function RemoveSecondFactor({ id }: { id: string }) {
  const { t } = useTranslation('security')
  return (
    <Form method="post" action={`/accounts/${id}/second-factor`} className="mt-8">
      <p className="mb-3 max-w-2xl">{t('second.removeLead')}</p>
      <Button look="danger">{t('second.remove')}</Button>
    </Form>
  )
}
