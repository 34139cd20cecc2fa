import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { TextField } from '~/components/forms/fields'
import { RecordForm } from '~/components/forms/RecordForm'
import { titled } from '~/components/meta'
import { PageHeader } from '~/components/ui/PageHeader'
import { firstAdministratorSchema } from '~/domain/accounts/accounts.schema'
import { becomeFirstAdministrator, checkFirstAdministratorLink } from '~/domain/accounts/firstAdministrator.server'
import { clientOf } from '~/platform/address.server'
import { open, submit } from '~/platform/http.server'
import { i18n } from '~/platform/i18n.server'

export const meta = titled('accounts:welcome.title')

export const loader = open(async ({ search }) => {
  const token = search.get('token') ?? ''
  await checkFirstAdministratorLink(token)
  return { token }
})

export const action = open(({ request, args }) =>
  submit(request, firstAdministratorSchema, async (input) => redirect('/accounts', { headers: await becomeFirstAdministrator(input, clientOf(args), await i18n.getLocale(request)) })),
)

export default function Welcome() {
  const values = useLoaderData<typeof loader>()
  const { t } = useTranslation('accounts')
  return (
    <>
      <PageHeader title={t('welcome.title')} lead={t('welcome.lead')} />
      <RecordForm schema={firstAdministratorSchema} values={values} submitLabel={t('welcome.submit')} cancelTo="/">
        {(fields) => (
          <>
            <input type="hidden" name={fields.token.name} defaultValue={values.token} />
            <TextField meta={fields.name} label={t('fields.name')} autoComplete="name" />
            <TextField meta={fields.email} label={t('fields.email')} type="email" autoComplete="username" />
            <TextField meta={fields.password} label={t('fields.password')} hint={t('hints.password')} type="password" autoComplete="new-password" />
          </>
        )}
      </RecordForm>
    </>
  )
}
