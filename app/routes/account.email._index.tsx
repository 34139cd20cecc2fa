import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { ProofField } from '~/components/accounts/ProofField'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { Facts } from '~/components/ui/Facts'
import { PageHeader } from '~/components/ui/PageHeader'
import { emailChangeSchema } from '~/domain/accounts/accounts.schema'
import { askForEmailChange } from '~/domain/accounts/emailChange.server'
import { getOwnAccount } from '~/domain/accounts/ownAccount.server'
import { clientOf } from '~/platform/address.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('security:email.title')

export const loader = signedIn(async ({ actor }) => ({ present: (await getOwnAccount(actor)).email }))

export const action = signedIn(({ actor, request, args }) =>
  submit(request, emailChangeSchema, async (input) => {
    await askForEmailChange(actor, input, clientOf(args))
    return redirectWithNotice('/account', 'emailAsked')
  }),
)

export default function EmailChange() {
  const { present } = useLoaderData<typeof loader>()
  const { t } = useTranslation('security')
  return (
    <>
      <PageHeader title={t('email.title')} lead={t('email.lead')} />
      <Facts facts={[[t('email.present'), present]]} />
      <RecordForm schema={emailChangeSchema} submitLabel={t('email.submit')} cancelTo="/account">
        {(fields) => (
          <>
            <TextField meta={fields.email} label={t('email.field')} type="email" autoComplete="email" />
            <ProofField meta={fields.proofPassword} />
          </>
        )}
      </RecordForm>
    </>
  )
}
