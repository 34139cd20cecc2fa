import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { forgottenPasswordSchema } from '~/domain/accounts/accounts.schema'
import { checkLink, resetForgottenPassword } from '~/domain/accounts/recovery.server'
import { open, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:reset.title')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  await checkLink('reset-password', token)
  return { token }
})

export const action = open(({ request }) =>
  submit(request, forgottenPasswordSchema, async ({ token, newPassword }) => {
    await resetForgottenPassword(token, newPassword)
    return redirectWithNotice('/sign-in', 'passwordSet')
  }),
)

export default function ResetForgottenPassword() {
  const values = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('reset.title')} lead={t('reset.lead')} />
      <RecordForm schema={forgottenPasswordSchema} values={values} submitLabel={t('reset.submit')} cancelTo="/sign-in">
        {(fields) => (
          <>
            <input type="hidden" name={fields.token.name} defaultValue={values.token} />
            <TextField meta={fields.newPassword} label={t('fields.newPassword', { ns: 'accounts' })} hint={t('hints.password', { ns: 'accounts' })} type="password" autoComplete="new-password" />
          </>
        )}
      </RecordForm>
    </div>
  )
}
