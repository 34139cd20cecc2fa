import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
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
  const { name, email } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  return (
    <>
      <PageHeader title={t('reset.title')} lead={`${name} · ${email}`} />
      <Notice>{t('reset.lead')}</Notice>
      <RecordForm schema={resetPasswordSchema} cancelTo="/accounts">
        {(fields) => <TextField meta={fields.newPassword} label={t('fields.newPassword')} hint={t('hints.password')} type="password" autoComplete="new-password" />}
      </RecordForm>
    </>
  )
}
