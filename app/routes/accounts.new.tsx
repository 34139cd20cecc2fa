import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { SelectField, TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { SuggestField } from '~/components/forms/SuggestField'
import { titled } from '~/components/meta'
import { useEnums } from '~/components/options'
import { PageHeader } from '~/components/ui/PageHeader'
import { accountRoles, newAccountSchema } from '~/domain/accounts/accounts.schema'
import { createAccount, recordSuggestions } from '~/domain/accounts/accounts.server'
import { signedIn, submit } from '~/platform/http.server'
import { redirectWithNotice } from '~/platform/notice.server'

export const meta = titled('accounts:created.title')

export const loader = signedIn(async ({ actor }) => ({ suggestions: await recordSuggestions(actor) }))

export const action = signedIn(({ actor, request }) =>
  submit(request, newAccountSchema, async (input) => {
    await createAccount(actor, input)
    return redirectWithNotice('/accounts', 'created')
  }),
)

export default function NewAccount() {
  const { suggestions } = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  const { options } = useEnums()
  return (
    <>
      <PageHeader title={t('created.title')} lead={t('created.lead')} />
      <RecordForm schema={newAccountSchema} cancelTo="/accounts">
        {(fields) => (
          <>
            <TextField meta={fields.name} label={t('fields.name')} autoComplete="off" />
            <TextField meta={fields.email} label={t('fields.email')} type="email" autoComplete="off" />
            <SelectField meta={fields.role} label={t('fields.role')} options={options('role', accountRoles)} />
            <SuggestField meta={fields.record} label={t('fields.record')} hint={t('hints.record')} suggestions={suggestions} />
            <TextField meta={fields.password} label={t('fields.initialPassword')} hint={t('hints.password')} type="password" autoComplete="new-password" />
          </>
        )}
      </RecordForm>
    </>
  )
}
