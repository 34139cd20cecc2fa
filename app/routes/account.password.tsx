import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { changePasswordSchema } from '~/domain/accounts/accounts.schema'
import { changePassword } from '~/domain/accounts/ownAccount.server'
import { clientOf } from '~/platform/address.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:own.password')

export const loader = signedIn(async () => null)

export const action = signedIn(({ actor, request, args }) =>
  submit(request, changePasswordSchema, async (input) =>
    redirectWithNotice('/account', 'saved', await changePassword(actor, input, clientOf(args))),
  ),
)

export default function ChangePassword() {
  const { t } = useTranslation('accounts')
  return (
    <>
      <PageHeader title={t('own.password')} />
      <RecordForm schema={changePasswordSchema} cancelTo="/account">
        {(fields) => (
          <>
            <TextField meta={fields.currentPassword} label={t('fields.currentPassword')} type="password" autoComplete="current-password" />
            <TextField meta={fields.newPassword} label={t('fields.newPassword')} hint={t('hints.password')} type="password" autoComplete="new-password" />
          </>
        )}
      </RecordForm>
    </>
  )
}
