import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { emailSchema } from '~/domain/accounts/accounts.schema'
import { askForReset } from '~/domain/accounts/recovery.server'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:forgot.title')

export const action = open(({ request, args }) =>
  submit(request, emailSchema, async ({ email }) => {
    await askForReset(email, clientOf(args))
    return redirectWithNotice('/sign-in', 'resetSent')
  }),
)

export default function ForgotPassword() {
  const { t } = useTranslation('security')
  return (
    <div className="max-w-2xl">
      <PageHeader title={t('forgot.title')} lead={t('forgot.lead')} />
      <RecordForm schema={emailSchema} submitLabel={t('forgot.submit')} cancelTo="/sign-in">
        {(fields) => <TextField meta={fields.email} label={t('fields.email', { ns: 'accounts' })} type="email" autoComplete="username" />}
      </RecordForm>
    </div>
  )
}
